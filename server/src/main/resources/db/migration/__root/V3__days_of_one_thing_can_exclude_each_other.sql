-- an exclusion over uuid beside a range of days needs it: before any module, whichever comes first
create extension if not exists btree_gist;
