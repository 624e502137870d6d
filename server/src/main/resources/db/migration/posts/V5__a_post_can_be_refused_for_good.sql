alter table posts.post drop constraint post_state_check;
alter table posts.post add constraint post_state_check
  check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'HELD', 'PUBLISHED', 'WITHDRAWN', 'REFUSED'));
alter table posts.post add constraint a_refusal_says_why check (state <> 'REFUSED' or return_reason is not null);

alter table verdicts.verdict add foreign key (trust_id, post_id) references posts.post (trust_id, id);
