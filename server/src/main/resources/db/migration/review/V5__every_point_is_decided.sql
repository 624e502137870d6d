create table review.decided_point (
  trust_id    uuid not null,
  approval_id uuid not null,
  finding     text not null check (finding ~ '^[0-9a-f]{64}$'),
  school_id   uuid not null,
  clause      text not null,
  primary key (trust_id, approval_id, finding),
  foreign key (trust_id, approval_id) references review.approval
);
comment on table review.decided_point is
  'whoever approved looked at this finding, and said that it may go';
call platform.wall_by_school('review.decided_point');
grant select, insert on review.decided_point to verger_app;
