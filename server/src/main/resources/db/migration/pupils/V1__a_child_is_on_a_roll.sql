create schema pupils;
grant usage on schema pupils to verger_app;

create table pupils.pupil (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid not null,
  reference  text not null check (length(reference) between 1 and 40),
  given      text not null check (length(given) between 1 and 100),
  family     text not null check (length(family) between 1 and 100),
  year_group text not null check (length(year_group) between 1 and 20),
  class_name text not null check (length(class_name) <= 40),
  left_on    date,
  primary key (trust_id, id),
  unique (trust_id, school_id, reference),
  foreign key (trust_id, school_id) references people.school
);
comment on table pupils.pupil is
  'a child on the roll of a school; reference is the number that the school''s own records know the child by';
call platform.wall_by_school('pupils.pupil');
grant select, insert, update on pupils.pupil to verger_app;
