alter table review.approval add column due_at timestamptz;
comment on column review.approval.due_at is
  'when the post comes out by this yes; nothing where it was given before this was written down';
