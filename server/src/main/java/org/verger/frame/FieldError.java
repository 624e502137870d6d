package org.verger.frame;

/// What is wrong with one field, said to the person who filled it in.
public record FieldError(String field, String words) {}
