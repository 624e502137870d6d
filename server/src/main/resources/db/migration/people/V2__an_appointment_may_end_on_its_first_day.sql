-- what is ended now ends with yesterday; begun today, it was never in force for a whole day
alter table people.appointment
  drop constraint appointment_check,
  add constraint it_does_not_end_before_it_starts check (ends >= starts - 1);
