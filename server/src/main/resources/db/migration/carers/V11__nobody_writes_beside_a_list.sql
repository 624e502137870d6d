create trigger nobody_writes_beside_a_list before insert or update or delete on carers.carer
  for each statement execute function platform.wait_for_the_list();
create trigger nobody_writes_beside_a_list before insert or update or delete on carers.bond
  for each statement execute function platform.wait_for_the_list();
