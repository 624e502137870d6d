-- While a list is taken over at a school, whoever else writes there waits until it is done, and then sees what it did.
-- The list goes through everything twice; what somebody said in between would be overwritten unseen.
create function platform.wait_for_the_list() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('list ' || coalesce(current_setting('verger.schools', true), ''), 0));
  return null;
end $$;
