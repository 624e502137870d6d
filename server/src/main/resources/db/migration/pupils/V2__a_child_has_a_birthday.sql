alter table pupils.pupil add column born_on date check (born_on > date '1990-01-01');
comment on column pupils.pupil.born_on is 'empty where the school''s list does not say it';

-- what belongs to a child at a school can say so: the child cannot be another school's
alter table pupils.pupil add constraint a_child_is_one_schools unique (trust_id, school_id, id);
