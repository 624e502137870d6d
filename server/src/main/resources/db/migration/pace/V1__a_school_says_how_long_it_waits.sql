create schema pace;
grant usage on schema pace to verger_app;

create table pace.pace (
  trust_id  uuid not null,
  school_id uuid not null,
  pause     int not null check (pause between 0 and 120),
  holds     int not null check (holds between 1 and 60),
  primary key (trust_id, school_id),
  foreign key (trust_id, school_id) references people.school
);
comment on table pace.pace is
  'how many minutes after a yes a post without a time comes out, and for how many days after its time a yes holds; 10 and 14 where there is no row';
call platform.wall_by_school('pace.pace');
grant select, insert, update on pace.pace to verger_app;
