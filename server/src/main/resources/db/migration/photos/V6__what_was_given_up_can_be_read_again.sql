grant update (words, whole) on photos.writing to verger_app;
