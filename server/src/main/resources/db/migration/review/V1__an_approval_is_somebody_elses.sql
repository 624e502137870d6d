create schema review;
grant usage on schema review to verger_app;

create table review.approval (
  trust_id       uuid not null,
  id             uuid not null,
  school_id      uuid not null,
  post_id        uuid not null,
  approver_id    uuid not null,
  fingerprint    text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  policy_version text not null,
  roster_version text not null,
  approved_at    timestamptz not null,
  primary key (trust_id, id),
  foreign key (trust_id, post_id) references posts.post,
  foreign key (trust_id, approver_id) references people.person
);
comment on table review.approval is
  'somebody else''s yes to exactly what they saw: the fingerprint of the post, and by which policy and roster the gate had judged it';
create index on review.approval (trust_id, post_id);
call platform.wall_by_school('review.approval');
grant select, insert on review.approval to verger_app;

create function review.nobody_approves_their_own_work() returns trigger language plpgsql as $$
begin
  if exists (select from posts.post p
             where p.trust_id = new.trust_id and p.id = new.post_id and p.author_id = new.approver_id) then
    raise exception 'nobody approves their own work: post %', new.post_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger nobody_approves_their_own_work before insert on review.approval
  for each row execute function review.nobody_approves_their_own_work();
