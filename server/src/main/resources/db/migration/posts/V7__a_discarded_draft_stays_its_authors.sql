alter table posts.post drop constraint post_state_check;
alter table posts.post add constraint post_state_check
  check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'HELD', 'PUBLISHED', 'WITHDRAWN', 'REFUSED', 'DISCARDED'));
alter table posts.post drop constraint post_caption_check;
alter table posts.post add constraint post_caption_check
  check (length(caption) <= 5000 and (caption <> '' or state in ('DRAFT', 'WITHDRAWN', 'DISCARDED')));

-- what was taken back before anybody else was shown it was a draft; the walls stand before their owner too
alter table posts.post no force row level security;
alter table ledger.entry no force row level security;
update posts.post p set state = 'DISCARDED'
where state = 'WITHDRAWN'
  and not exists (select from ledger.entry e
                  where e.trust_id = p.trust_id and e.thing_id = p.id
                    and e.verb in ('post.submitted', 'post.sent_from_template', 'post.published'));
alter table ledger.entry force row level security;
alter table posts.post force row level security;
