-- what was approved before this was written holds for a fortnight from now
alter table review.approval add column expires_at timestamptz not null default now() + interval '14 days';
alter table review.approval add check (expires_at > approved_at);
comment on table review.approval is
  'somebody else''s yes to exactly what they saw: the fingerprint of the post, by which policy and roster the gate had judged it, and until when it holds';
