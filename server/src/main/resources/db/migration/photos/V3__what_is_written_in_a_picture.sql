create table photos.writing (
  trust_id  uuid not null,
  school_id uuid not null,
  blob      text not null check (blob ~ '^[0-9a-f]{64}$'),
  words     text not null check (length(words) <= 4000),
  primary key (trust_id, school_id, blob),
  foreign key (trust_id, school_id) references people.school
);
comment on table photos.writing is
  'what could be read in a picture (OFF-7), by the largest size of it; empty where nothing could; a name on a folded shirt is missed';
call platform.wall_by_school('photos.writing');
grant select, insert, delete on photos.writing to verger_app;
