create index finding_of_a_name on verdicts.finding (trust_id, school_id, verdict_id)
  where severity = 'NEEDS_A_DECISION' and check_name in ('NAME_IN_TEXT', 'NAME_IN_ALT_TEXT', 'NAME_IN_CREDIT', 'NAME_IN_PICTURE');
comment on index verdicts.finding_of_a_name is
  'for whoever takes a name back: the names that no permission settled, so that a person decided about them';
