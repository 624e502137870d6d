-- A door without a scope: it answers one question and opens the wall for its own duration only.
create schema if not exists demonstration;
grant usage on schema demonstration to verger_app;

drop policy if exists can_anybody_sign_in_door on signin.account;
create policy can_anybody_sign_in_door on signin.account for select to verger_migrator
  using (current_setting('verger.door', true) = 'can_anybody_sign_in');

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
