alter table publishing.publication
  add column sent_fingerprint text check (sent_fingerprint ~ '^[0-9a-f]{64}$');
comment on column publishing.publication.sent_fingerprint is
  'the SHA-256 of the post, whatever its time, with which the publish call was begun; a post that reads otherwise when it is seen was changed on its way';
