create schema links;
grant usage on schema links to verger_app;

create table links.link (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  typed     text not null check (length(typed) between 1 and 600),
  asked_at  timestamptz not null,
  answer    text check (answer in ('LANDED', 'DEAD', 'UNKNOWN')),
  lands_on  text check ((lands_on is not null) = (answer is not distinct from 'LANDED')),
  primary key (trust_id, id),
  unique (trust_id, school_id, typed)
);
comment on table links.link is
  'a link as somebody typed it in a post, and what was seen behind it; no answer yet while nobody has looked';
call platform.wall_by_school('links.link');
grant select, insert on links.link to verger_app;
grant update (asked_at, answer, lands_on) on links.link to verger_app;
