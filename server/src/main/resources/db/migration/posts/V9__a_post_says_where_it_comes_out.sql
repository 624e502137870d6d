alter table posts.post add column sites text[] not null default '{bulletin}';
alter table posts.post alter column sites drop default;
comment on column posts.post.sites is 'the networks on which it comes out, each once; what was there before came out on the school''s page';
alter table posts.post add constraint it_comes_out_somewhere
  check (sites <> '{}' or state in ('DRAFT', 'WITHDRAWN', 'DISCARDED'));
