alter table carers.carer
  add column sought text not null generated always as (platform.sought(given || ' ' || family)) stored;
