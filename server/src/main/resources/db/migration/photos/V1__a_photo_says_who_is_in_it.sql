create schema photos;
grant usage on schema photos to verger_app;

create table photos.photo (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  album_id   uuid not null,
  position  int not null check (position >= 0),
  alt_text  text not null check (length(alt_text) <= 1000),
  file_name text not null check (length(file_name) <= 200),
  faces     int not null check (faces >= 0),
  metadata  text not null,
  primary key (trust_id, id),
  unique (trust_id, album_id, position) deferrable initially deferred,
  foreign key (trust_id, school_id) references people.school
);
comment on table photos.photo is
  'a photo of a post, which is its album, in its order; faces were counted, never recognised; metadata names, separated by commas, what the original carried and the rendition does not';
call platform.wall_by_school('photos.photo');
grant select, insert, update, delete on photos.photo to verger_app;

create table photos.photo_size (
  trust_id   uuid not null,
  photo_id uuid not null,
  school_id  uuid not null,
  width      int not null check (width > 0),
  height     int not null check (height > 0),
  blob       text not null check (blob ~ '^[0-9a-f]{64}$'),
  primary key (trust_id, photo_id, width, height),
  foreign key (trust_id, photo_id) references photos.photo on delete cascade
);
comment on table photos.photo_size is 'one re-encoded size of a photo, kept in the blob store';
call platform.wall_by_school('photos.photo_size');
grant select, insert, delete on photos.photo_size to verger_app;

create table photos.photo_child (
  trust_id   uuid not null,
  photo_id uuid not null,
  pupil_id   uuid not null,
  school_id  uuid not null,
  primary key (trust_id, photo_id, pupil_id),
  foreign key (trust_id, photo_id) references photos.photo on delete cascade,
  foreign key (trust_id, pupil_id) references pupils.pupil
);
comment on table photos.photo_child is 'who its author says is in a photo (OFF-6, OFF-7)';
create index on photos.photo_child (trust_id, pupil_id);
call platform.wall_by_school('photos.photo_child');
grant select, insert, delete on photos.photo_child to verger_app;
