create schema terms;
grant usage on schema terms to verger_app;

-- an exclusion over uuid beside a range needs it; whichever module comes first brings it
create extension if not exists btree_gist;

create table terms.term (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  name      text not null check (length(name) between 1 and 60),
  starts    date not null,
  ends      date not null check (ends >= starts),
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  constraint a_day_is_in_one_term
    exclude using gist (trust_id with =, school_id with =, daterange(starts, ends, '[]') with &&)
);
comment on table terms.term is 'the days from starts to ends on which a school teaches, weekends and closed days aside';
call platform.wall_by_school('terms.term');
grant select, insert, delete on terms.term to verger_app;

create table terms.closed_day (
  trust_id  uuid not null,
  school_id uuid not null,
  day       date not null,
  reason    text not null check (length(reason) between 1 and 100),
  primary key (trust_id, school_id, day),
  foreign key (trust_id, school_id) references people.school
);
comment on table terms.closed_day is 'a day within a term on which the school is closed, and why: half-term, training, snow';
call platform.wall_by_school('terms.closed_day');
grant select, insert, delete on terms.closed_day to verger_app;
