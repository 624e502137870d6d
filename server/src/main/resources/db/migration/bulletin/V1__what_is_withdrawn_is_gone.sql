create schema bulletin;
grant usage on schema bulletin to verger_app;

create table bulletin.entry (
  trust_id     uuid not null,
  id           uuid not null,
  school_id    uuid not null,
  text         text,
  published_at timestamptz,
  withdrawn_at timestamptz,
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  check (withdrawn_at is not null or (text is not null and published_at is not null)),
  check (withdrawn_at is null or text is null)
);
comment on table bulletin.entry is
  'what the public reads on a school''s page; of a withdrawn entry only its key stays, so that it never comes back';
create index on bulletin.entry (trust_id, school_id, published_at desc);
call platform.wall_by_school('bulletin.entry');
grant select, insert, update on bulletin.entry to verger_app;

create table bulletin.photo (
  trust_id  uuid not null,
  entry_id  uuid not null,
  school_id uuid not null,
  position  int not null check (position >= 0),
  width     int not null check (width > 0),
  height    int not null check (height > 0),
  alt_text  text not null,
  blob      text not null check (blob ~ '^[0-9a-f]{64}$'),
  primary key (trust_id, entry_id, position, width),
  foreign key (trust_id, entry_id) references bulletin.entry
);
comment on table bulletin.photo is 'one size of one photo of an entry';
call platform.wall_by_school('bulletin.photo');
grant select, insert, delete on bulletin.photo to verger_app;
