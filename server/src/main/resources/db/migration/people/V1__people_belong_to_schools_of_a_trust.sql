create schema people;
grant usage on schema people to verger_app;

create table people.trust (
  trust_id uuid primary key,
  name     text not null check (length(name) between 1 and 200),
  address  text not null unique check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table people.trust is 'a trust that runs schools; address is its part of a public URL';
call platform.wall_by_trust('people.trust');
grant select, insert, update on people.trust to verger_app;

create table people.school (
  trust_id uuid not null references people.trust,
  id       uuid not null,
  name     text not null check (length(name) between 1 and 200),
  address  text not null unique check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  primary key (trust_id, id)
);
comment on table people.school is 'a school of a trust; address is its part of a public URL';
call platform.wall_by_trust('people.school');
grant select, insert, update on people.school to verger_app;

create table people.person (
  trust_id uuid not null references people.trust,
  id       uuid not null,
  given    text not null check (length(given) between 1 and 100),
  family   text not null check (length(family) between 1 and 100),
  email    text check (email = lower(email) and position('@' in email) > 1),
  primary key (trust_id, id),
  unique (trust_id, email)
);
comment on table people.person is 'an adult who works for or governs a school of the trust';
call platform.wall_by_trust('people.person');
grant select, insert, update on people.person to verger_app;

create table people.appointment (
  trust_id  uuid not null,
  id        uuid not null,
  person_id uuid not null,
  school_id uuid,
  role      text not null check (role in ('TEACHER', 'OFFICE', 'HEAD', 'SAFEGUARDING_LEAD', 'GOVERNOR',
                                          'TRUST_OFFICER', 'ADMINISTRATOR')),
  starts    date not null,
  ends      date,
  primary key (trust_id, id),
  -- what is ended now ends with yesterday; begun today, it was never in force for a whole day
  constraint it_does_not_end_before_it_starts check (ends >= starts - 1),
  foreign key (trust_id, person_id) references people.person,
  foreign key (trust_id, school_id) references people.school
);
comment on table people.appointment is
  'what a person is at a school, or with no school for the whole trust, on the days from starts to ends; rights come from those in force (SCP-1)';
create index on people.appointment (trust_id, person_id);
create index on people.appointment (trust_id, school_id);
call platform.wall_by_trust('people.appointment');
grant select, insert, update on people.appointment to verger_app;
