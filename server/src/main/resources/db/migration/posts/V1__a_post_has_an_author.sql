create schema posts;
grant usage on schema posts to verger_app;

create table posts.post (
  trust_id      uuid not null,
  id            uuid not null,
  school_id     uuid not null,
  author_id     uuid not null,
  caption       text not null check (length(caption) between 1 and 5000),
  publish_at    timestamptz,
  state         text not null
                check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'HELD', 'PUBLISHED', 'WITHDRAWN')),
  version       int not null,
  changed_at    timestamptz not null,
  return_reason text check (length(return_reason) between 1 and 1000),
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, author_id) references people.person
);
comment on table posts.post is
  'what somebody wrote for publication; publish_at is null for "as soon as approved"; version counts its changes';
create index on posts.post (trust_id, school_id, state, changed_at);
call platform.wall_by_school('posts.post');
grant select, insert, update on posts.post to verger_app;

alter table photos.photo add foreign key (trust_id, album_id) references posts.post (trust_id, id);
