grant update (name, starts, ends) on terms.term to verger_app;
