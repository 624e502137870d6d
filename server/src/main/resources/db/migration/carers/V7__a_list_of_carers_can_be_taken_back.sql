-- whom a list brought is not known any more once that list is taken back
grant delete on carers.carer to verger_app;
