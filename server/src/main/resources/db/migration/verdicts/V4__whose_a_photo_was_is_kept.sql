alter table verdicts.photo
  add column origin text check (origin in ('OURS', 'SOMEBODY_ELSE', 'UNSTATED')),
  add column credit text,
  add constraint photo_source_check check ((origin is null) = (credit is null));
comment on column verdicts.photo.origin is
  'whose picture it was said to be when it was judged (PRN-2); null of what was judged before this was kept';
comment on column verdicts.photo.credit is 'whom to name with it, and by which licence it may be shown, as its author then said';
