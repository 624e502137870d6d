create schema slips;
grant usage on schema slips to verger_app;

create table slips.slip (
  trust_id    uuid not null,
  id          uuid not null,
  school_id   uuid not null,
  pupil_id    uuid not null,
  hash        bytea not null check (length(hash) = 32),
  expires_at  timestamptz not null,
  answered_at timestamptz,
  primary key (trust_id, id),
  foreign key (trust_id, school_id, pupil_id) references pupils.pupil (trust_id, school_id, id)
);
comment on table slips.slip is
  'a code on paper that opens one pupil''s own question until expires_at, and after answered_at takes a no and no yes; the code is not kept, only its SHA-256';
create unique index on slips.slip (hash);
create index on slips.slip (trust_id, pupil_id);
call platform.wall_by_school('slips.slip');
grant select, insert on slips.slip to verger_app;
grant update (expires_at, answered_at) on slips.slip to verger_app;
