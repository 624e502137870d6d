comment on column posts.post.alt_texts is
  'what is written under its photos, each on a line: what they show and whose they are; for looking it up';

-- what was there before has it from the photos; the walls stand before their owner too
alter table posts.post no force row level security;
alter table photos.photo no force row level security;
update posts.post p set
  alt_texts = (select string_agg(w.words, e'\n' order by f.position, w.nth) from photos.photo f
               cross join lateral (values (1, f.alt_text), (2, f.credit)) as w (nth, words)
               where f.trust_id = p.trust_id and f.album_id = p.id and w.words <> '')
where exists (select from photos.photo f
              where f.trust_id = p.trust_id and f.album_id = p.id and f.credit <> '');
alter table photos.photo force row level security;
alter table posts.post force row level security;
