create schema templates;
grant usage on schema templates to verger_app;

create table templates.template (
  trust_id   uuid not null,
  id         uuid not null,
  school_id  uuid not null,
  title      text not null check (length(title) between 1 and 60),
  words      text not null check (length(words) between 1 and 2000),
  author_id  uuid not null,
  written_at timestamptz not null,
  retired_at timestamptz,
  primary key (trust_id, id),
  foreign key (trust_id, school_id) references people.school,
  foreign key (trust_id, author_id) references people.person
);
comment on table templates.template is 'words with slots, which never change: other words are another template';
call platform.wall_by_school('templates.template');
grant select, insert, update (retired_at) on templates.template to verger_app;

create table templates.approval (
  trust_id    uuid not null,
  id          uuid not null,
  school_id   uuid not null,
  template_id uuid not null,
  approver_id uuid not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  approved_at timestamptz not null,
  expires_at  timestamptz not null check (expires_at > approved_at),
  primary key (trust_id, id),
  foreign key (trust_id, template_id) references templates.template,
  foreign key (trust_id, approver_id) references people.person
);
comment on table templates.approval is 'somebody else''s yes to exactly these words, and until when it holds';
create index on templates.approval (trust_id, template_id, approved_at);
call platform.wall_by_school('templates.approval');
grant select, insert on templates.approval to verger_app;

create function templates.nobody_approves_their_own_work() returns trigger language plpgsql as $$
begin
  if exists (select from templates.template t
             where t.trust_id = new.trust_id and t.id = new.template_id and t.author_id = new.approver_id) then
    raise exception 'nobody approves their own work: template %', new.template_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger nobody_approves_their_own_work before insert on templates.approval
  for each row execute function templates.nobody_approves_their_own_work();

create table templates.use (
  trust_id    uuid not null,
  post_id     uuid not null,
  school_id   uuid not null,
  template_id uuid not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  used_at     timestamptz not null,
  primary key (trust_id, post_id),
  foreign key (trust_id, post_id) references posts.post,
  foreign key (trust_id, template_id) references templates.template
);
comment on table templates.use is 'a post that was made of a template, and the fingerprint of what came of it: the yes is to that';
call platform.wall_by_school('templates.use');
grant select, insert on templates.use to verger_app;

create function templates.only_what_was_agreed_to_is_used() returns trigger language plpgsql as $$
begin
  if not exists (select from templates.template t
                 join templates.approval a on a.trust_id = t.trust_id and a.template_id = t.id
                 where t.trust_id = new.trust_id and t.id = new.template_id and t.retired_at is null
                   and a.approved_at <= new.used_at and a.expires_at > new.used_at) then
    raise exception 'template % was not agreed to', new.template_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger only_what_was_agreed_to_is_used after insert on templates.use
  for each row execute function templates.only_what_was_agreed_to_is_used();
