alter table people.appointment
  drop constraint appointment_role_check,
  add constraint appointment_role_check check (role in ('TEACHER', 'OFFICE', 'HEAD', 'SAFEGUARDING_LEAD', 'GOVERNOR',
                                                        'TRUST_OFFICER', 'ADMINISTRATOR', 'OTHER')),
  add column category text not null default 'OTHER' check (category in ('TEACHING', 'OTHER_STAFF', 'GOVERNOR', 'CONTRACTOR',
                                                                        'TRAINEE', 'VOLUNTEER', 'OTHER')),
  add column manager_id uuid,
  add constraint nobody_manages_themselves check (manager_id <> person_id),
  add foreign key (trust_id, manager_id) references people.person;
create index on people.appointment (trust_id, manager_id);

-- what was there before says it by its role; the wall stands before its owner too, so it is opened for this
alter table people.appointment no force row level security;
update people.appointment set category = case role
  when 'TEACHER' then 'TEACHING' when 'HEAD' then 'TEACHING' when 'GOVERNOR' then 'GOVERNOR' else 'OTHER_STAFF' end;
alter table people.appointment force row level security;

alter table people.person
  add column merged_into uuid,
  add constraint nobody_is_merged_into_themselves check (merged_into <> id),
  add foreign key (trust_id, merged_into) references people.person,
  add column sought text not null generated always as (platform.sought(given || ' ' || family)) stored;
comment on column people.person.merged_into is
  'the record that this one turned out to be a second of; it keeps its name, for what was done under it';
