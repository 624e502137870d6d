comment on column posts.post.publish_at is
  'the time that its author gave it; null where it comes out once it is approved and the school''s pause is over';
