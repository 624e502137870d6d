create index verdict_read_later on verdicts.verdict (trust_id, school_id, post_id, judged_at)
  where stage = 'READ_LATER';
comment on index verdicts.verdict_read_later is
  'for the first page of those who decide: the posts in whose photos something was read after they were approved';
