create index verdict_approved on verdicts.verdict (trust_id, school_id, judged_at)
  where stage = 'APPROVED';
comment on index verdicts.verdict_approved is
  'for the page of those who decide: how soon the posts had their yes that were approved lately';
