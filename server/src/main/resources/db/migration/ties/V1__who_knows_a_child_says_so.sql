create schema ties;
grant usage on schema ties to verger_app;

create table ties.tie (
  trust_id    uuid not null,
  id          uuid not null,
  school_id   uuid not null,
  person_id   uuid not null,
  child_id    uuid not null,
  kind        text not null check (kind in ('PARENT', 'RELATIVE', 'FAMILY_FRIEND', 'NEIGHBOUR', 'CLUB', 'OTHER')),
  declared_on date not null,
  ended_on    date check (ended_on >= declared_on),
  primary key (trust_id, id),
  foreign key (trust_id, person_id) references people.person,
  foreign key (trust_id, school_id, child_id) references pupils.pupil (trust_id, school_id, id)
);
comment on table ties.tie is
  'how somebody who works here knows a child otherwise than by work, declared on a day and, when it is over, ended on one';
create unique index a_tie_is_declared_once on ties.tie (trust_id, person_id, child_id, kind) where ended_on is null;
create index on ties.tie (trust_id, child_id);
call platform.wall_by_school('ties.tie');
grant select, insert on ties.tie to verger_app;
grant update (ended_on, person_id) on ties.tie to verger_app;
