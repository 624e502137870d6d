-- Doors without a scope. The tables are walled against everybody, their owner included; a door is a
-- function of the owner that answers one question and opens the wall for its own duration only.

drop policy if exists places_of_door on people.appointment;
create policy places_of_door on people.appointment for select to verger_migrator
  using (current_setting('verger.door', true) = 'places_of');
drop policy if exists places_of_door on people.school;
create policy places_of_door on people.school for select to verger_migrator
  using (current_setting('verger.door', true) = 'places_of');

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

drop policy if exists school_at_door on people.school;
create policy school_at_door on people.school for select to verger_migrator
  using (current_setting('verger.door', true) = 'school_at');

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
