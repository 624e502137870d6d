create schema watch;
grant usage on schema watch to verger_app;

create table watch.removal (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  post_id   uuid not null,
  person_id uuid not null,
  pupil_id  uuid not null,
  at        timestamptz not null,
  primary key (trust_id, id),
  foreign key (trust_id, person_id) references people.person,
  foreign key (trust_id, pupil_id) references pupils.pupil
);
comment on table watch.removal is 'somebody said that a child is not in a photo of a post after all; whether the child may be shown is not said';
create index on watch.removal (trust_id, post_id, person_id);
call platform.wall_by_school('watch.removal');
grant select, insert on watch.removal to verger_app;

create table watch.notice (
  trust_id   uuid not null,
  school_id  uuid not null,
  post_id    uuid not null,
  person_id  uuid not null,
  noticed_at timestamptz not null,
  primary key (trust_id, post_id, person_id),
  foreign key (trust_id, person_id) references people.person
);
comment on table watch.notice is 'somebody took one child after another out of the photos of a post: the head is told, once';
call platform.wall_by_school('watch.notice');
grant select, insert on watch.notice to verger_app;
