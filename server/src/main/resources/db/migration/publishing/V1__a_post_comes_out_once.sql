create schema publishing;
grant usage on schema publishing to verger_app;

create table publishing.publication (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid not null,
  post_id    uuid not null,
  network    text not null,
  state      text not null
             check (state in ('DUE', 'SENDING', 'PUBLISHED', 'NOT_PUBLISHED', 'GONE')),
  taken_back boolean not null default false,
  due_at     timestamptz not null,
  address    text,
  changed_at timestamptz not null,
  primary key (trust_id, id),
  unique (trust_id, post_id, network),
  foreign key (trust_id, post_id) references posts.post,
  check (state <> 'PUBLISHED' or address is not null)
);
comment on table publishing.publication is
  'one post on one network under a key chosen beforehand; SENDING after an interruption means that the outcome is unknown';
call platform.wall_by_school('publishing.publication');
grant select, insert, update on publishing.publication to verger_app;
