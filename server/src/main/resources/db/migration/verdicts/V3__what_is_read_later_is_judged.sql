alter table verdicts.verdict drop constraint verdict_stage_check;
alter table verdicts.verdict add constraint verdict_stage_check
  check (stage in ('SUBMITTED', 'APPROVED', 'RELEASED', 'HELD', 'READ_LATER'));
