create schema stops;
grant usage on schema stops to verger_app;

create table stops.school_stop (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid not null,
  reason     text not null check (length(reason) between 1 and 200),
  stopped_by uuid not null,
  stopped_at timestamptz not null,
  lifted_by  uuid,
  lifted_at  timestamptz,
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, stopped_by) references people.person,
  foreign key (trust_id, lifted_by) references people.person,
  check ((lifted_by is null) = (lifted_at is null)),
  check (lifted_at >= stopped_at)
);
comment on table stops.school_stop is 'from when until when no post of a school came out, why, and who said so';
create unique index on stops.school_stop (trust_id, school_id) where lifted_at is null;
call platform.wall_by_school('stops.school_stop');
grant select, insert, update (lifted_by, lifted_at) on stops.school_stop to verger_app;

create table stops.trust_stop (
  trust_id   uuid not null,
  id         uuid not null,
  reason     text not null check (length(reason) between 1 and 200),
  stopped_by uuid not null,
  stopped_at timestamptz not null,
  lifted_by  uuid,
  lifted_at  timestamptz,
  primary key (trust_id, id),
  foreign key (trust_id, stopped_by) references people.person,
  foreign key (trust_id, lifted_by) references people.person,
  check ((lifted_by is null) = (lifted_at is null)),
  check (lifted_at >= stopped_at)
);
comment on table stops.trust_stop is 'the same of every school of a trust at once; each of them sees it';
create unique index on stops.trust_stop (trust_id) where lifted_at is null;
call platform.wall_by_trust('stops.trust_stop');
grant select, insert, update (lifted_by, lifted_at) on stops.trust_stop to verger_app;
