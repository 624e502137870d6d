-- a list meets thousands of carers; behind the wall an index is used only where the column itself is compared
alter table carers.carer
  add column called text not null generated always as (lower(given || ' ' || family)) stored;
comment on column carers.carer.called is 'by which a carer without an address is recognised in a list';
create index on carers.carer (trust_id, email) where email <> '';
create index on carers.carer (trust_id, called) where email = '';
