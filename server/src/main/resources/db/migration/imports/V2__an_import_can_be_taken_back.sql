alter table imports.preview add column kind text not null default 'PUPILS'
  check (kind in ('PUPILS', 'STAFF', 'CARERS', 'ONEROSTER'));
alter table imports.preview alter column kind drop default;
alter table imports.preview add column row_count int not null default 0 check (row_count >= 0);

create table imports.past_import (
  trust_id    uuid not null,
  id          uuid not null,
  school_id   uuid not null,
  kind        text not null check (kind in ('PUPILS', 'STAFF', 'CARERS', 'ONEROSTER')),
  file_name   text not null check (length(file_name) <= 200),
  brought_by  uuid not null,
  brought_at  timestamptz not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  state       text not null check (state in ('WAITING', 'DONE', 'OVERTAKEN', 'FAILED', 'UNDONE')),
  rows_done   int not null default 0 check (rows_done >= 0),
  rows_all    int not null check (rows_all >= 0),
  added       int not null default 0,
  changed     int not null default 0,
  ended       int not null default 0,
  undone_by   uuid,
  undone_at   timestamptz,
  primary key (trust_id, id),
  check ((state = 'UNDONE') = (undone_at is not null) and (undone_at is null) = (undone_by is null)),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, brought_by) references people.person,
  foreign key (trust_id, undone_by) references people.person
);
comment on table imports.past_import is
  'a list that was confirmed: who brought it when, how far it has come, how many it changed; kept for a year';
create index on imports.past_import (trust_id, school_id, brought_at);
create unique index one_list_at_a_time on imports.past_import (trust_id, school_id) where state = 'WAITING';
call platform.wall_by_school('imports.past_import');
grant select, insert, delete on imports.past_import to verger_app;
grant update (state, rows_done, added, changed, ended, undone_by, undone_at) on imports.past_import to verger_app;

create table imports.way_back (
  trust_id  uuid not null,
  import_id uuid not null,
  number    int not null check (number >= 0),
  school_id uuid not null,
  part      text not null check (part in ('PUPILS', 'STAFF', 'CARERS')),
  steps     bytea not null,
  primary key (trust_id, import_id, number),
  foreign key (trust_id, import_id) references imports.past_import on delete cascade
);
comment on table imports.way_back is
  'how those whom an import changed stood before and after; sealed, and gone a day after the import';
call platform.wall_by_school('imports.way_back');
grant select, insert, delete on imports.way_back to verger_app;
