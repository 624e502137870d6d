create schema digests;
grant usage on schema digests to verger_app;

create table digests.choice (
  trust_id  uuid not null,
  person_id uuid not null,
  rhythm    text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
  primary key (trust_id, person_id),
  foreign key (trust_id, person_id) references people.person
);
comment on table digests.choice is 'how often a person wants to hear of what can wait; at once where there is no row';
call platform.wall_by_trust('digests.choice');
grant select, insert, update on digests.choice to verger_app;

create table digests.item (
  trust_id  uuid not null,
  person_id uuid not null,
  kind      text not null check (kind in ('POST_WAITS', 'POST_APPROVED', 'POST_RETURNED', 'POST_TAKEN_BACK')),
  thing_id  uuid not null,
  added_at  timestamptz not null,
  primary key (trust_id, person_id, kind, thing_id),
  foreign key (trust_id, person_id) references people.person
);
comment on table digests.item is
  'what a person has not heard of yet and can wait: kind and id alone; the kinds are a closed list, and none is about a child''s safety';
call platform.wall_by_trust('digests.item');
grant select, insert, delete on digests.item to verger_app;
