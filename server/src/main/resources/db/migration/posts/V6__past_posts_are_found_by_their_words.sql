alter table posts.post add column search tsvector generated always as (to_tsvector('english', caption)) stored;
create index on posts.post using gin (search);
create index on posts.post (trust_id, school_id, changed_at desc, id desc) where state in ('PUBLISHED', 'WITHDRAWN', 'REFUSED');
