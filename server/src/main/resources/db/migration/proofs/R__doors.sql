-- A door without a scope: a browser shows a passkey before anybody knows whose it is.

drop policy if exists passkey_door on proofs.passkey;
create policy passkey_door on proofs.passkey for select to verger_migrator
  using (current_setting('verger.door', true) = 'passkey');

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
