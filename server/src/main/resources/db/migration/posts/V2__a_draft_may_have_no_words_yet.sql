alter table posts.post drop constraint post_caption_check;
alter table posts.post add constraint post_caption_check
  check (length(caption) <= 5000 and (caption <> '' or state in ('DRAFT', 'WITHDRAWN')));
