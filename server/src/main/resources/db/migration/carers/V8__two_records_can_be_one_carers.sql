alter table carers.carer
  add column merged_into uuid,
  add constraint no_record_is_merged_into_itself check (merged_into <> id),
  add constraint both_records_are_one_schools
    foreign key (trust_id, school_id, merged_into) references carers.carer (trust_id, school_id, id);
comment on column carers.carer.merged_into is
  'the record that this one turned out to be a second of; it keeps its name, for what was answered under it';
create index on carers.carer (trust_id, merged_into) where merged_into is not null;
grant update (merged_into) on carers.carer to verger_app;
