alter table verdicts.finding drop constraint finding_kind_check;
alter table verdicts.finding add constraint finding_kind_check
  check (kind in ('TEXT', 'ALT_TEXT', 'FILE_NAME', 'CREDIT', 'WRITING', 'PICTURE', 'WHOLE'));
