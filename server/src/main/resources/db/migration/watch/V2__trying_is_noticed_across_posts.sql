-- whoever tries goes from one post to the next: what counts is what one person took out, wherever
create index on watch.removal (trust_id, school_id, person_id, at);
create index on watch.notice (trust_id, school_id, person_id, noticed_at);
comment on table watch.removal is
  'somebody said that a child is not in a photo after all, or took the photo out; whether the child may be shown is not said';
comment on table watch.notice is
  'somebody took one child after another out of photos, the last of them of this post: the head is told once a day at most';
