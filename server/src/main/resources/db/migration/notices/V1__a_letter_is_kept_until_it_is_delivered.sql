create schema notices;
grant usage on schema notices to verger_app;

create table notices.letter (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid,
  state      text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'BOUNCED', 'GIVEN_UP')),
  envelope   bytea not null,
  words      bytea,
  failed     int not null default 0 check (failed >= 0),
  written_at timestamptz not null,
  changed_at timestamptz not null,
  settled_at timestamptz,
  primary key (trust_id, id),
  foreign key (trust_id) references people.trust,
  foreign key (trust_id, school_id) references people.school,
  constraint what_may_still_be_sent_has_words check ((words is not null) = (state in ('WAITING', 'GIVEN_UP'))),
  constraint only_what_failed_is_settled check (settled_at is null or state in ('BOUNCED', 'GIVEN_UP'))
);
comment on table notices.letter is
  'a letter by e-mail, with no school when it is the whole trust''s; envelope (to whom, about what) and words are sealed, and the words are gone once a mail server has them';
create index on notices.letter (trust_id, school_id, written_at);
create index on notices.letter (trust_id, school_id) where state in ('BOUNCED', 'GIVEN_UP') and settled_at is null;
call platform.wall_by_trust('notices.letter');
grant select, insert, update on notices.letter to verger_app;
