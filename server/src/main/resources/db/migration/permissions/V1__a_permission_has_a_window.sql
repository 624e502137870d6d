create schema permissions;
grant usage on schema permissions to verger_app;

create table permissions.permission (
  trust_id     uuid not null,
  id           uuid not null,
  school_id    uuid not null,
  kind         text not null check (kind in ('STAFF', 'CHILD', 'PARENT', 'ACTIVITY', 'EVENT')),
  name         text not null check (length(name) between 1 and 200),
  reach        text not null check (reach in ('OWN_PAGES', 'EVERYWHERE')),
  starts       date not null,
  ends         date check (ends >= starts),
  given_by     uuid not null,
  withdrawn_on date,
  primary key (trust_id, id),
  foreign key (trust_id, given_by) references people.person
);
comment on table permissions.permission is
  'the Principal''s yes to mention somebody or something (PRN-6), from starts to ends or, sooner, to the day before withdrawn_on';
create index on permissions.permission (trust_id, school_id);
call platform.wall_by_school('permissions.permission');
grant select, insert on permissions.permission to verger_app;
grant update (withdrawn_on) on permissions.permission to verger_app;

create function permissions.refuse_a_second_change() returns trigger language plpgsql as $$
begin
  raise exception 'a permission is withdrawn once and for good: %', old.id using errcode = 'check_violation';
end $$;
create trigger withdrawn_once before update on permissions.permission
  for each row when (old.withdrawn_on is not null) execute function permissions.refuse_a_second_change();
alter table permissions.permission enable always trigger withdrawn_once;

create table permissions.named_other (
  trust_id  uuid not null,
  school_id uuid not null,
  person_id uuid not null,
  primary key (trust_id, school_id),
  foreign key (trust_id, person_id) references people.person
);
comment on table permissions.named_other is 'who gives permission for what the Principal of a school writes: nobody approves their own';
call platform.wall_by_school('permissions.named_other');
grant select, insert on permissions.named_other to verger_app;
grant update (person_id) on permissions.named_other to verger_app;
