-- what is out already stays as it came out: nobody had read its credits as words for the public
alter table bulletin.photo
  add column credit text not null default '',
  drop column sought;
alter table bulletin.photo
  add column sought tsvector not null
  generated always as (to_tsvector('english', alt_text || ' ' || credit)) stored;
comment on column bulletin.photo.credit is
  'who made it and by whose leave it is used, as it stands beside it (PRN-2); empty for the school''s own';
