alter table photos.writing add column whole boolean not null default true;
alter table photos.writing alter whole drop default;
comment on table photos.writing is
  'what could be read in a picture (OFF-7), by the largest size of it; empty where nothing could; whole is false where somebody gave up or ran out of time; a name on a folded shirt is missed';
