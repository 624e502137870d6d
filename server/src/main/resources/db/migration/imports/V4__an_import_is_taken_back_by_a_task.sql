-- a large file was held four times over when it was read in one: it is sealed and read a piece at a time
create table imports.preview_piece (
  trust_id   uuid not null,
  preview_id uuid not null,
  number     int not null check (number >= 0),
  school_id  uuid not null,
  content    bytea not null,
  primary key (trust_id, preview_id, number),
  foreign key (trust_id, preview_id) references imports.preview on delete cascade
);
comment on table imports.preview_piece is 'the file of an uploaded list, in pieces of which each is sealed; gone with its preview';
call platform.wall_by_school('imports.preview_piece');
grant select, insert on imports.preview_piece to verger_app;

-- what waits at this moment was sealed as one, and stays the one piece that it is
alter table imports.preview no force row level security;
alter table imports.preview_piece no force row level security;
insert into imports.preview_piece (trust_id, preview_id, number, school_id, content)
select trust_id, id, 0, school_id, content from imports.preview;
alter table imports.preview_piece force row level security;
alter table imports.preview force row level security;
alter table imports.preview drop column content;
comment on table imports.preview is 'an uploaded list between its preview and its confirmation; gone at expires_at';

-- forty thousand people take a quarter of a minute to stand as they stood before: nobody waits for that with a page open
alter table imports.past_import drop constraint past_import_state_check;
alter table imports.past_import add constraint past_import_state_check
  check (state in ('WAITING', 'DONE', 'OVERTAKEN', 'FAILED', 'UNDOING', 'UNDONE'));
alter table imports.past_import drop constraint past_import_check;
alter table imports.past_import
  add column not_undone text check (not_undone in ('CHANGED', 'SAID_NO', 'REFERRED', 'FAILED')),
  add column not_undone_about text not null default '',
  add constraint whoever_undoes_is_known check ((state in ('UNDOING', 'UNDONE')) = (undone_by is not null)),
  add constraint when_it_was_undone_is_known check ((state = 'UNDONE') = (undone_at is not null)),
  add constraint what_was_undone_has_no_refusal check (not_undone is null or state = 'DONE');
comment on column imports.past_import.not_undone is
  'why it could not be taken back when that was last tried; not_undone_about says how many, or which module';
drop index imports.one_list_at_a_time;
create unique index one_list_at_a_time on imports.past_import (trust_id, school_id) where state in ('WAITING', 'UNDOING');
grant update (not_undone, not_undone_about) on imports.past_import to verger_app;
