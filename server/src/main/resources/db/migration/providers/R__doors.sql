-- A door without a scope: a provider names somebody before anybody knows which account that is.

drop policy if exists account_of_door on providers.binding;
create policy account_of_door on providers.binding for select to verger_migrator
  using (current_setting('verger.door', true) = 'account_of');

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
