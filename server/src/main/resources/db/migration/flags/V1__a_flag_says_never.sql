create schema flags;
grant usage on schema flags to verger_app;

create table flags.flag (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  pupil_id  uuid not null,
  reason    bytea not null,
  set_at    timestamptz not null,
  ended_at  timestamptz check (ended_at >= set_at),
  primary key (trust_id, id),
  foreign key (trust_id, pupil_id) references pupils.pupil
);
comment on table flags.flag is
  'a child who is never to be shown, from set_at until ended_at; why is sealed, and neither who set it nor of which kind it is stands here';
create index on flags.flag (trust_id, pupil_id);
call platform.wall_by_school('flags.flag');
grant select, insert on flags.flag to verger_app;
grant update (ended_at) on flags.flag to verger_app;

-- for everybody, the owner and a replica included
create function flags.refuse_a_second_end() returns trigger language plpgsql as $$
begin
  raise exception 'a flag is ended once and for good: %', old.id using errcode = 'check_violation';
end $$;
create trigger ended_once before update on flags.flag
  for each row when (old.ended_at is not null) execute function flags.refuse_a_second_end();
alter table flags.flag enable always trigger ended_once;
