create schema asking;
grant usage on schema asking to verger_app;

create table asking.round (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  begun_at  timestamptz not null,
  primary key (trust_id, id)
);
comment on table asking.round is 'one sending of letters to every carer who had not answered';
call platform.wall_by_school('asking.round');
grant select, insert on asking.round to verger_app;

create table asking.link (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid not null,
  carer_id   uuid not null,
  round_id   uuid,
  letter_id  uuid not null,
  hash       bytea not null check (length(hash) = 32),
  expires_at timestamptz not null,
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, carer_id) references carers.carer,
  foreign key (trust_id, round_id) references asking.round
);
comment on table asking.link is
  'a link that opens one carer''s pages until expires_at; what stands in it is not kept, only its SHA-256';
create unique index on asking.link (hash);
create index on asking.link (trust_id, round_id);
call platform.wall_by_school('asking.link');
grant select, insert on asking.link to verger_app;

create table asking.used (
  trust_id  uuid not null,
  link_id   uuid not null,
  pupil_id  uuid not null,
  school_id uuid not null,
  primary key (trust_id, link_id, pupil_id),
  foreign key (trust_id, link_id) references asking.link,
  foreign key (trust_id, pupil_id) references pupils.pupil
);
comment on table asking.used is 'a link was answered for this child: from then on it takes a no, and no yes';
call platform.wall_by_school('asking.used');
grant select, insert on asking.used to verger_app;
