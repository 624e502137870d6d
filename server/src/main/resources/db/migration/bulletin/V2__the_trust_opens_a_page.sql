create table bulletin.page (
  trust_id   uuid not null,
  school_id  uuid not null,
  colour     text not null default 'TEAL'
             check (colour in ('TEAL', 'NAVY', 'GREEN', 'PURPLE', 'MAROON', 'RED', 'BROWN', 'GREY')),
  contact    text check (length(contact) <= 300 and contact ~ '^(https://|mailto:)[^[:space:]<>"]+$'),
  is_open    boolean not null default false,
  decided_at timestamptz,
  decided_by uuid,
  primary key (trust_id, school_id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, decided_by) references people.person,
  constraint somebody_opened_it check (not is_open or (decided_by is not null and decided_at is not null))
);
comment on table bulletin.page is
  'how a school''s public page looks, and whether the trust opened it (OFF-4); a school without a row has no public page';
call platform.wall_by_school('bulletin.page');
grant select, insert, update on bulletin.page to verger_app;

-- A page is searched within one school, behind the wall by school: an index over the words of all of
-- them would not be used, since the wall comes first.
alter table bulletin.entry
  add column sought tsvector not null generated always as (to_tsvector('english', coalesce(text, ''))) stored;
comment on column bulletin.entry.sought is 'its words, as they are searched; none once it is withdrawn';
alter table bulletin.photo
  add column bytes int not null default 0 check (bytes >= 0),
  add column sought tsvector not null generated always as (to_tsvector('english', alt_text)) stored;
comment on column bulletin.photo.bytes is 'how long the file is; 0 where it came out before that was written down';

-- The page is read in the scope of its school, like the pages behind a carer's link.
drop function if exists bulletin.public_entries(uuid, uuid, int, int);
drop function if exists bulletin.public_entry(uuid, uuid, uuid);
drop function if exists bulletin.public_photos(uuid, uuid, uuid[]);
drop policy if exists public_page_door on bulletin.entry;
drop policy if exists public_page_door on bulletin.photo;
