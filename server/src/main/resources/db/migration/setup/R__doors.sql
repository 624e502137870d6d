-- Doors without a scope: while an installation is set up there is no trust yet. Each answers one
-- question and opens the wall for its own duration only.
create schema if not exists setup;
grant usage on schema setup to verger_app;

drop policy if exists setup_accounts_door on signin.account;
create policy setup_accounts_door on signin.account for select to verger_migrator
  using (current_setting('verger.door', true) = 'setup_accounts');

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

drop policy if exists is_trust_at_door on people.trust;
create policy is_trust_at_door on people.trust for select to verger_migrator
  using (current_setting('verger.door', true) = 'is_trust_at');

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
