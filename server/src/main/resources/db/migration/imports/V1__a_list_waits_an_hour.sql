create schema imports;
grant usage on schema imports to verger_app;

create table imports.preview (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid not null,
  made_by    uuid not null,
  file_name  text not null check (length(file_name) <= 200),
  content    bytea not null,
  expires_at timestamptz not null,
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, made_by) references people.person
);
comment on table imports.preview is
  'an uploaded list of pupils between its preview and its confirmation; content is the sealed file, gone at expires_at';
create index on imports.preview (trust_id, made_by);
call platform.wall_by_school('imports.preview');
grant select, insert, delete on imports.preview to verger_app;
