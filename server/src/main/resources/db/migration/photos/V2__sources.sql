alter table photos.photo
  add origin text not null default 'UNSTATED' check (origin in ('OURS', 'SOMEBODY_ELSE', 'UNSTATED')),
  add credit text not null default '' check (length(credit) <= 300),
  add largest_face real not null default 0 check (largest_face between 0 and 1);
alter table photos.photo alter origin drop default, alter credit drop default, alter largest_face drop default;
comment on column photos.photo.origin is 'whose picture it is, as its author says (PRN-2)';
comment on column photos.photo.credit is 'who made it, and by whose leave or under which licence it is used; empty for the school''s own';
comment on column photos.photo.largest_face is 'how much of the picture''s height the largest face takes';
