-- a photo of many children that goes, or a draft with them, counts once: as this group of children
alter table watch.removal add column together uuid;
comment on column watch.removal.together is
  'which group of children went in one photo, or with a discarded draft, where there were too many for each to count by themselves';

-- a second time in the same post is told of as well
alter table watch.notice drop constraint notice_pkey;
alter table watch.notice add primary key (trust_id, post_id, person_id, noticed_at);
