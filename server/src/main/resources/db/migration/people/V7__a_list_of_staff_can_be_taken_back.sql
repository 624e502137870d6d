-- whom a list brought, and what it gave them, is not known any more once that list is taken back;
-- whoever is referred to from elsewhere stays, by the foreign keys
grant delete on people.person, people.appointment to verger_app;
