alter table verdicts.finding drop constraint finding_kind_check;
alter table verdicts.finding add constraint finding_kind_check
  check (kind in ('TEXT', 'ALT_TEXT', 'FILE_NAME', 'CREDIT', 'PICTURE', 'WHOLE'));

alter table verdicts.photo add column credit text not null default '';
comment on column verdicts.photo.credit is
  'whose it was and by whose leave it was used, as it then stood (PRN-2); empty for the school''s own, and in verdicts from before it was kept';
