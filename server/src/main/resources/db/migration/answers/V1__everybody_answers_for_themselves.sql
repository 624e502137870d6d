create schema answers;
grant usage on schema answers to verger_app;

create table answers.answer (
  trust_id    uuid not null,
  id          uuid not null,
  school_id   uuid not null,
  pupil_id    uuid not null,
  carer_id    uuid,
  said_by     uuid not null generated always as (coalesce(carer_id, pupil_id)) stored,
  purpose     text not null check (purpose in
                ('SCHOOL_PAGE', 'SCHOOL_WEBSITE', 'SOCIAL_NETWORKS', 'FACEBOOK', 'INSTAGRAM', 'X', 'YOUTUBE', 'BLUESKY',
                 'MASTODON', 'PRESS')),
  word        text not null check (word in ('NO', 'SHOWN', 'NAMED')),
  said_on     date not null,
  starts      date not null check (starts >= said_on),
  ends        date check (ends >= starts),
  way         text not null check (way in ('PAPER', 'LINK', 'IMPORT')),
  scan        text check (scan ~ '^[0-9a-f]{64}$'),
  source      text check (length(source) between 1 and 200),
  replaced_on date,
  held        daterange not null generated always as (
                case when ends is null and replaced_on is null then daterange(starts, null)
                     else daterange(starts, greatest(starts, least(ends + 1, replaced_on))) end) stored,
  primary key (trust_id, id),
  foreign key (trust_id, pupil_id) references pupils.pupil,
  foreign key (trust_id, carer_id) references carers.carer,
  check (scan is null or way = 'PAPER'),
  check ((source is not null) = (way = 'IMPORT')),
  constraint one_answer_at_a_time
    exclude using gist (trust_id with =, pupil_id with =, said_by with =, purpose with =, held with &&)
);
comment on table answers.answer is
  'what a carer, or without carer_id the child, answered for one use (OFF-6), on the days that held says; scan is a sealed file''s hash';
create index on answers.answer (trust_id, pupil_id);
create index on answers.answer (trust_id, carer_id);
call platform.wall_by_school('answers.answer');
grant select, insert on answers.answer to verger_app;
grant update (replaced_on) on answers.answer to verger_app;

-- for everybody, the owner and a replica included
create function answers.refuse_a_second_change() returns trigger language plpgsql as $$
begin
  raise exception 'an answer is replaced once and for good: %', old.id using errcode = 'check_violation';
end $$;
create trigger replaced_once before update on answers.answer
  for each row when (old.replaced_on is not null) execute function answers.refuse_a_second_change();
alter table answers.answer enable always trigger replaced_once;
