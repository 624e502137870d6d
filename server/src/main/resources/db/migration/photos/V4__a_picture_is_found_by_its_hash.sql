create index on photos.photo_size (trust_id, blob);
