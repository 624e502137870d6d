-- Doors without a scope: what the whole world may read. See people's doors for how a door is made.

drop policy if exists public_page_door on bulletin.entry;
create policy public_page_door on bulletin.entry for select to verger_migrator
  using (current_setting('verger.door', true) = 'public_page');
drop policy if exists public_page_door on bulletin.photo;
create policy public_page_door on bulletin.photo for select to verger_migrator
  using (current_setting('verger.door', true) = 'public_page');

-- What stands on the public page of this school, the newest first?
create or replace function bulletin.public_entries(of_trust uuid, of_school uuid, most int, skipped int)
returns table (id uuid, text text, published_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'public_page', true);
  return query
    select e.id, e.text, e.published_at
    from bulletin.entry e
    where e.trust_id = of_trust and e.school_id = of_school and e.withdrawn_at is null
    order by e.published_at desc, e.id desc
    limit most offset skipped;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function bulletin.public_entries from public;
grant execute on function bulletin.public_entries to verger_app;

-- What does this entry of the school's page say? A withdrawn one has no text.
create or replace function bulletin.public_entry(of_trust uuid, of_school uuid, entry uuid)
returns table (id uuid, text text, published_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'public_page', true);
  return query
    select e.id, e.text, e.published_at
    from bulletin.entry e
    where e.trust_id = of_trust and e.school_id = of_school and e.id = entry;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function bulletin.public_entry from public;
grant execute on function bulletin.public_entry to verger_app;

-- Which photos do these entries of the school's page have, in which sizes?
create or replace function bulletin.public_photos(of_trust uuid, of_school uuid, entries uuid[])
returns table (entry_id uuid, "position" int, width int, height int, alt_text text, blob text)
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('verger.door', 'public_page', true);
  return query
    select f.entry_id, f.position, f.width, f.height, f.alt_text, f.blob
    from bulletin.photo f
    where f.trust_id = of_trust and f.school_id = of_school and f.entry_id = any (entries)
    order by f.entry_id, f.position, f.width desc;
  perform set_config('verger.door', '', true);
end $$;
revoke all on function bulletin.public_photos from public;
grant execute on function bulletin.public_photos to verger_app;
