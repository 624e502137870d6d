package org.verger.bulletin.web;

/// What stands where something was taken back.
public record GonePage(Head head) {}
