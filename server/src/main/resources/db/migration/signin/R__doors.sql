-- Doors without a scope: who signs in is asked before anybody knows which trust they belong to. Each
-- is a function of the tables' owner that answers one question and opens the wall for that alone.

drop policy if exists account_by_email_door on signin.account;
create policy account_by_email_door on signin.account for select to verger_migrator
  using (current_setting('verger.door', true) = 'account_by_email');

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
