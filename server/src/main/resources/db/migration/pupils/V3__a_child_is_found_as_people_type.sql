alter table pupils.pupil
  add column sought text not null generated always as (platform.sought(given || ' ' || family)) stored;
create index on pupils.pupil (trust_id, school_id);
