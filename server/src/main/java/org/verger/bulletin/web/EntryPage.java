package org.verger.bulletin.web;

/// One entry at its own address.
public record EntryPage(Head head, Story story) {}
