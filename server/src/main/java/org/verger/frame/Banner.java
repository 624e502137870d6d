package org.verger.frame;

/// What everybody on a page must know before anything else on it, while it lasts.
///
/// @param link the words of the link to where it can be changed
public record Banner(String title, String words, String link, String path) {}
