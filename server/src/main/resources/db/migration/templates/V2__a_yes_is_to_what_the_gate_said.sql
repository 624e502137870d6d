create table templates.decided_point (
  trust_id    uuid not null,
  approval_id uuid not null,
  finding     text not null check (finding ~ '^[0-9a-f]{64}$'),
  school_id   uuid not null,
  primary key (trust_id, approval_id, finding),
  foreign key (trust_id, approval_id) references templates.approval
);
comment on table templates.decided_point is
  'whoever agreed to the template looked at this finding in its words, wherever it stands once they are filled, and said that it may go';
call platform.wall_by_school('templates.decided_point');
grant select, insert on templates.decided_point to verger_app;

create table templates.lost_yes (
  trust_id    uuid not null,
  approval_id uuid not null,
  school_id   uuid not null,
  lost_at     timestamptz not null,
  primary key (trust_id, approval_id),
  foreign key (trust_id, approval_id) references templates.approval
);
comment on table templates.lost_yes is 'a yes that holds no longer: something that it rested on was withdrawn';
call platform.wall_by_school('templates.lost_yes');
grant select, insert on templates.lost_yes to verger_app;

create table templates.decided_in_use (
  trust_id  uuid not null,
  post_id   uuid not null,
  finding   text not null check (finding ~ '^[0-9a-f]{64}$'),
  school_id uuid not null,
  primary key (trust_id, post_id, finding),
  foreign key (trust_id, post_id) references templates.use
);
comment on table templates.decided_in_use is
  'a finding in a post that was made of a template, about which whoever agreed to the template had decided in calm';
call platform.wall_by_school('templates.decided_in_use');
grant select, insert on templates.decided_in_use to verger_app;

create or replace function templates.only_what_was_agreed_to_is_used() returns trigger language plpgsql as $$
begin
  if not exists (select from templates.template t
                 join templates.approval a on a.trust_id = t.trust_id and a.template_id = t.id
                 where t.trust_id = new.trust_id and t.id = new.template_id and t.retired_at is null
                   and a.approved_at <= new.used_at and a.expires_at > new.used_at
                   and not exists (select from templates.lost_yes l
                                   where l.trust_id = a.trust_id and l.approval_id = a.id)) then
    raise exception 'template % was not agreed to', new.template_id using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- whoever agreed before was shown no points: somebody looks again, in calm
alter table templates.approval no force row level security;
alter table templates.lost_yes no force row level security;
insert into templates.lost_yes (trust_id, approval_id, school_id, lost_at)
select trust_id, id, school_id, now() from templates.approval;
alter table templates.approval force row level security;
alter table templates.lost_yes force row level security;
