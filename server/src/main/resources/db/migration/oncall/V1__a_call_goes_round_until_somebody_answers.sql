create schema oncall;
grant usage on schema oncall to verger_app;

create table oncall.link (
  trust_id  uuid not null,
  school_id uuid not null,
  position  int not null check (position >= 0),
  person_id uuid not null,
  deputy_id uuid check (deputy_id <> person_id),
  minutes   int not null check (minutes between 1 and 240),
  primary key (trust_id, school_id, position),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, person_id) references people.person,
  foreign key (trust_id, deputy_id) references people.person,
  unique (trust_id, school_id, person_id)
);
comment on table oncall.link is
  'one link of a school''s on-call chain: a person, perhaps a deputy, and the minutes that each has to answer';
call platform.wall_by_school('oncall.link');
grant select, insert, delete on oncall.link to verger_app;

create table oncall.cover (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid not null,
  away_id    uuid not null,
  instead_id uuid not null check (instead_id <> away_id),
  starts     date not null,
  ends       date not null check (ends >= starts),
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, away_id) references people.person,
  foreign key (trust_id, instead_id) references people.person
);
comment on table oncall.cover is 'somebody stands in for another in the chain, on the days from starts to ends';
call platform.wall_by_school('oncall.cover');
grant select, insert, delete on oncall.cover to verger_app;

create table oncall.alarm (
  trust_id    uuid not null,
  id          uuid not null,
  school_id   uuid not null,
  kind        text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  raised_at   timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, answered_by) references people.person,
  constraint an_answer_is_somebodys check ((answered_at is null) = (answered_by is null))
);
comment on table oncall.alarm is
  'a reason to call people, of which only the kind is kept; what it is about stays with the module that raised it';
create index on oncall.alarm (trust_id, school_id, raised_at);
call platform.wall_by_school('oncall.alarm');
grant select, insert on oncall.alarm to verger_app;
grant update (answered_at, answered_by) on oncall.alarm to verger_app;

create table oncall.call (
  trust_id  uuid not null,
  alarm_id  uuid not null,
  number    int not null check (number > 0),
  school_id uuid not null,
  place     int not null check (place >= 0),
  person_id uuid not null,
  called_at timestamptz not null,
  until     timestamptz not null check (until >= called_at),
  letter_id uuid,
  token     bytea unique check (length(token) = 32),
  primary key (trust_id, alarm_id, number),
  foreign key (trust_id, alarm_id) references oncall.alarm,
  foreign key (trust_id, person_id) references people.person,
  constraint a_letter_has_a_link check ((letter_id is null) = (token is null))
);
comment on table oncall.call is
  'one person was asked at this time, and had until then; with no letter they could not be reached; token is the SHA-256 of what stands in the link';
call platform.wall_by_school('oncall.call');
grant select, insert on oncall.call to verger_app;
