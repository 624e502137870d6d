package org.verger.frame;

/// The box in the header that finds things from every page: the module that finds them offers it as
/// a bean. Whoever may not open its path never sees it.
///
/// @param words what it finds
/// @param path where what was typed is sent, as `q`
public record SearchBox(String words, String path) {}
