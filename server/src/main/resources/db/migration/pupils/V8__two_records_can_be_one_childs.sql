alter table pupils.pupil
  add column merged_into uuid,
  add constraint no_record_is_merged_into_itself check (merged_into <> id),
  add constraint a_second_record_is_on_no_roll check (merged_into is null or left_on is not null),
  add constraint both_records_are_one_schools
    foreign key (trust_id, school_id, merged_into) references pupils.pupil (trust_id, school_id, id);
comment on column pupils.pupil.merged_into is
  'the record that this one turned out to be a second of; it keeps its name and number, and leads there';
create index on pupils.pupil (trust_id, merged_into) where merged_into is not null;
