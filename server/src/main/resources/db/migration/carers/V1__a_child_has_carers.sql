create schema carers;
grant usage on schema carers to verger_app;

create table carers.carer (
  trust_id  uuid not null,
  id        uuid not null,
  school_id uuid not null,
  given     text not null check (length(given) between 1 and 100),
  family    text not null check (length(family) between 1 and 100),
  email     text not null check (email = '' or (email = lower(email) and position('@' in email) > 1 and length(email) <= 254)),
  phone     text not null check (length(phone) <= 40),
  primary key (trust_id, id),
  unique (trust_id, school_id, id),
  foreign key (trust_id, school_id) references people.school
);
comment on table carers.carer is
  'an adult, or a local authority, who looks after children of the school; email and phone may be empty';
create index on carers.carer (trust_id, school_id, family, given);
call platform.wall_by_school('carers.carer');
grant select, insert on carers.carer to verger_app;
grant update (given, family, email, phone) on carers.carer to verger_app;

create table carers.bond (
  trust_id                uuid not null,
  school_id               uuid not null,
  carer_id                uuid not null,
  child_id                uuid not null,
  relation                text not null check (relation in ('MOTHER', 'FATHER', 'STEP_PARENT', 'GRANDPARENT',
                            'OTHER_RELATIVE', 'GUARDIAN', 'FOSTER_CARER', 'LOCAL_AUTHORITY', 'OTHER')),
  parental_responsibility boolean not null,
  may_consent             boolean not null,
  must_not_be_contacted   boolean not null,
  primary key (trust_id, carer_id, child_id),
  foreign key (trust_id, school_id, carer_id) references carers.carer (trust_id, school_id, id),
  foreign key (trust_id, school_id, child_id) references pupils.pupil (trust_id, school_id, id)
);
comment on table carers.bond is
  'what a carer is to one child, and what the law gives them: parental responsibility (Children Act 1989, sections 2 to 4A, 12 and 33), consent, contact';
create index on carers.bond (trust_id, child_id);
call platform.wall_by_school('carers.bond');
grant select, insert, update, delete on carers.bond to verger_app;
