alter table digests.item drop constraint item_kind_check;
alter table digests.item add constraint item_kind_check
  check (kind in ('POST_WAITS', 'POST_APPROVED', 'POST_RETURNED', 'POST_TAKEN_BACK', 'POST_HELD', 'POST_REFUSED', 'POST_NOT_EVERYWHERE'));
