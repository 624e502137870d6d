alter table links.link add column seen_at timestamptz;
comment on column links.link.seen_at is
  'when somebody last looked, whatever they saw; while it is before asked_at, somebody is looking';
grant update (seen_at) on links.link to verger_app;
