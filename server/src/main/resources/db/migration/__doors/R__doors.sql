-- The doors without a scope: all of them, in this one file, which runs when every table is there.
-- The tables are walled against everybody, their owner included. A door is a function of the owner
-- that answers one question and opens the wall by a policy that holds for its own duration only.

-- Each door opens these walls while it is asked, and no longer.
do $$
declare hung record;
begin
  for hung in select * from (values
    ('people.appointment', 'places_of'), ('people.school', 'places_of'),
    ('people.school', 'school_at'), ('signin.account', 'account_by_email'),
    ('proofs.passkey', 'passkey'), ('signin.account', 'setup_accounts'),
    ('people.trust', 'is_trust_at'), ('signin.account', 'can_anybody_sign_in'),
    ('providers.binding', 'account_of'), ('asking.link', 'link_at'),
    ('people.school', 'link_at'), ('slips.slip', 'slip_at'),
    ('people.school', 'slip_at'), ('people.school', 'every_school')
  ) one(wall, door) loop
    execute format('drop policy if exists %I on %s', hung.door || '_door', hung.wall);
    execute format('create policy %I on %s for select to verger_migrator'
      ' using (current_setting(''verger.door'', true) = %L)', hung.door || '_door', hung.wall, hung.door);
  end loop;
end $$;

-- people

-- For which schools does this person work today, and as what?
create or replace function people.places_of(trust uuid, person uuid, today date)
returns table (school_id uuid, school_name text, roles text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'places_of', true);
  return query
    select s.id, s.name, array_agg(distinct a.role order by a.role)
    from people.appointment a
    join people.school s on s.trust_id = a.trust_id and (s.id = a.school_id or a.school_id is null)
    where a.trust_id = trust and a.person_id = person
      and a.starts <= today and (a.ends is null or a.ends >= today)
    group by s.id, s.name
    order by s.name;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function people.places_of from public;
grant execute on function people.places_of to verger_app;

-- Which schools are there, for what each of them needs every night?
create or replace function people.every_school()
returns table (trust_id uuid, school_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'every_school', true);
  return query select s.trust_id, s.id from people.school s;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function people.every_school from public;
grant execute on function people.every_school to verger_app;

-- Whose public pages live at this address?
create or replace function people.school_at(wanted text)
returns table (trust_id uuid, school_id uuid, school_name text, address text)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'school_at', true);
  return query
    select s.trust_id, s.id, s.name, s.address from people.school s where s.address = wanted;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function people.school_at from public;
grant execute on function people.school_at to verger_app;

-- signin

-- Whose address is this, and what must they prove?
create or replace function signin.account_by_email(wanted text)
returns table (trust_id uuid, person_id uuid, password text)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'account_by_email', true);
  return query
    select a.trust_id, a.person_id, a.password from signin.account a
    where a.email = wanted and a.disabled_at is null;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function signin.account_by_email from public;
grant execute on function signin.account_by_email to verger_app;

drop policy if exists demonstration_people_door on signin.account;
create policy demonstration_people_door on signin.account for select to verger_migrator
  using (demonstration and current_setting('verger.door', true) = 'demonstration_people');

-- Which invented people may anybody sign in as, where this is a demonstration?
create or replace function signin.demonstration_people()
returns table (trust_id uuid, person_id uuid, name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'demonstration_people', true);
  return query
    select a.trust_id, a.person_id, a.name from signin.account a
    where a.demonstration and a.disabled_at is null
    order by a.name;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function signin.demonstration_people from public;
grant execute on function signin.demonstration_people to verger_app;

-- proofs

-- Whose passkey is this? The rest of it is read in that trust's scope.
create or replace function proofs.passkey_owner(wanted bytea)
returns table (trust_id uuid, person_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'passkey', true);
  return query
    select p.trust_id, p.person_id from proofs.passkey p where p.credential_id = wanted;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function proofs.passkey_owner from public;
grant execute on function proofs.passkey_owner to verger_app;

-- setup

create schema if not exists setup;
grant usage on schema setup to verger_app;

-- Has anybody an account here: nobody, invented people alone, or somebody?
create or replace function setup.accounts() returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  answer text;
begin
  perform set_config('verger.door', 'setup_accounts', true);
  select case when count(*) = 0 then 'NONE' when bool_and(demonstration) then 'INVENTED' else 'REAL' end
    from signin.account into answer;
  perform set_config('verger.door', '', true);
  return answer;
end $$;
revoke all on function setup.accounts from public;
grant execute on function setup.accounts to verger_app;

-- Is this address a trust's already?
create or replace function setup.is_trust_at(wanted text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  answer boolean;
begin
  perform set_config('verger.door', 'is_trust_at', true);
  select exists (select from people.trust where address = wanted) into answer;
  perform set_config('verger.door', '', true);
  return answer;
end $$;
revoke all on function setup.is_trust_at from public;
grant execute on function setup.is_trust_at to verger_app;

-- demonstration

create schema if not exists demonstration;
grant usage on schema demonstration to verger_app;

-- Has anybody an account here yet, real or invented?
create or replace function demonstration.can_anybody_sign_in() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  answer boolean;
begin
  perform set_config('verger.door', 'can_anybody_sign_in', true);
  select exists (select from signin.account) into answer;
  perform set_config('verger.door', '', true);
  return answer;
end $$;
revoke all on function demonstration.can_anybody_sign_in from public;
grant execute on function demonstration.can_anybody_sign_in to verger_app;

-- providers

-- Which account is this identity bound to? Whether it is open is read in that trust's scope.
create or replace function providers.account_of(wanted_issuer text, wanted_subject text)
returns table (trust_id uuid, person_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'account_of', true);
  return query
    select b.trust_id, b.person_id from providers.binding b
    where b.issuer = wanted_issuer and b.subject = wanted_subject;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function providers.account_of from public;
grant execute on function providers.account_of to verger_app;

-- asking

-- Whose link is this, at which school, and until when is it good?
create or replace function asking.link_at(wanted bytea)
returns table (trust_id uuid, school_id uuid, school_name text, address text, link_id uuid, carer_id uuid,
               expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'link_at', true);
  return query
    select l.trust_id, l.school_id, s.name, s.address, l.id, l.carer_id, l.expires_at
    from asking.link l
    join people.school s on s.trust_id = l.trust_id and s.id = l.school_id
    where l.hash = wanted;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function asking.link_at from public;
grant execute on function asking.link_at to verger_app;

-- slips

-- Whose slip is this, at which school, and until when is it good?
create or replace function slips.slip_at(wanted bytea)
returns table (trust_id uuid, school_id uuid, school_name text, address text, slip_id uuid, pupil_id uuid,
               expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'slip_at', true);
  return query
    select l.trust_id, l.school_id, s.name, s.address, l.id, l.pupil_id, l.expires_at
    from slips.slip l
    join people.school s on s.trust_id = l.trust_id and s.id = l.school_id
    where l.hash = wanted;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function slips.slip_at from public;
grant execute on function slips.slip_at to verger_app;

-- pupils and carers

-- Tables that have just been filled by a list are counted anew, so that the database does not go through the whole of them
-- for each row that refers to another. Only who owns a table may have it counted; it answers nothing.
create or replace function pupils.count_anew() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  analyze (skip_locked) pupils.pupil;
end $$;
revoke all on function pupils.count_anew from public;
grant execute on function pupils.count_anew to verger_app;

create or replace function carers.count_anew() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  analyze (skip_locked) carers.carer;
  analyze (skip_locked) carers.bond;
end $$;
revoke all on function carers.count_anew from public;
grant execute on function carers.count_anew to verger_app;
