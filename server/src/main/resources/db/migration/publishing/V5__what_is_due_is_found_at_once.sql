create index on publishing.publication (trust_id, school_id, due_at)
  where state in ('DUE', 'AGAIN') and not taken_back;
