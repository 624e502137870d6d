create schema contacts;
grant usage on schema contacts to verger_app;

create table contacts.way (
  trust_id  uuid not null,
  school_id uuid not null,
  kind      text not null check (kind in ('TELEPHONE', 'EMAIL', 'POSTCODE', 'HOST')),
  value     text not null check (length(value) between 1 and 100),
  position  int not null check (position >= 0),
  primary key (trust_id, school_id, kind, value),
  foreign key (trust_id, school_id) references people.school
);
comment on table contacts.way is 'how anybody reaches the school itself: public, and so nobody''s personal data';
call platform.wall_by_school('contacts.way');
grant select, insert, delete on contacts.way to verger_app;
