comment on column bulletin.photo.credit is
  'what stands beside it: who made it, and of somebody else''s by whose leave or under which licence it is used (PRN-2)';
