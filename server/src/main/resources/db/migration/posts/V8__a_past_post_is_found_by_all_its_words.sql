alter table posts.post
  add column came_out_at timestamptz,
  add column alt_texts text not null default '';
comment on column posts.post.came_out_at is 'when the public first saw it; null before that';
comment on column posts.post.alt_texts is 'what its photos show, in words, each on a line: for looking it up';

-- what was there before has it from the ledger and the photos; the walls stand before their owner too
alter table posts.post no force row level security;
alter table photos.photo no force row level security;
alter table ledger.entry no force row level security;
update posts.post p set
  came_out_at = (select min(e.at) from ledger.entry e
                 where e.trust_id = p.trust_id and e.thing_id = p.id and e.verb = 'post.published'),
  alt_texts = coalesce((select string_agg(f.alt_text, e'\n' order by f.position) from photos.photo f
                        where f.trust_id = p.trust_id and f.album_id = p.id and f.alt_text <> ''), '');
alter table ledger.entry force row level security;
alter table photos.photo force row level security;
alter table posts.post force row level security;

alter table posts.post drop column search;
alter table posts.post add column search tsvector
  generated always as (to_tsvector('english', caption || e'\n' || alt_texts)) stored;
create index on posts.post using gin (search);
create index on posts.post (trust_id, school_id, (coalesce(came_out_at, changed_at)) desc, id desc)
  where state in ('PUBLISHED', 'WITHDRAWN', 'REFUSED');
