create table flags.look (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  pupil_id  uuid not null,
  elsewhere uuid not null,
  flag_id   uuid not null,
  asked_at  timestamptz not null,
  looked_at timestamptz check (looked_at >= asked_at),
  primary key (trust_id, id),
  unique (trust_id, pupil_id, flag_id),
  foreign key (trust_id, elsewhere) references people.school,
  foreign key (trust_id, school_id, pupil_id)
    references pupils.pupil (trust_id, school_id, id) on delete cascade
);
comment on table flags.look is
  'a child at whom somebody is asked to look, since one of the same name and birthday has a flag at another school of the trust; of that flag only its id stands here, so that nobody is asked twice';
create index on flags.look (trust_id, school_id) where looked_at is null;
call platform.wall_by_school('flags.look');
grant select, insert on flags.look to verger_app;
grant update (looked_at) on flags.look to verger_app;
