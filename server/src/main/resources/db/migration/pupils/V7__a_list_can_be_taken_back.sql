-- a child whom a list brought is not known any more once that list is taken back; whoever else is
-- referred to stays, by the foreign keys
grant delete on pupils.pupil to verger_app;
