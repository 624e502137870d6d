create schema vault;
grant usage on schema vault to verger_app;

-- one row for the whole installation, of no trust: no row-level security
create table vault.key_mark (
  single boolean primary key default true check (single),
  sealed bytea not null
);
comment on table vault.key_mark is
  'a word sealed under the master key on the first start: tells the right key from a wrong one';
grant select, insert on vault.key_mark to verger_app;
