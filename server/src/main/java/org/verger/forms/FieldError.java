package org.verger.forms;

/// What is wrong with one field, said to the person who filled it in.
public record FieldError(String field, String words) {}
