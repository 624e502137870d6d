-- of two records of one person the first answers for what goes on: the Principal's own permission never serves the Principal
grant update (given_by) on permissions.permission to verger_app;
