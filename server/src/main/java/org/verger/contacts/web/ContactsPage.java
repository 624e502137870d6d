package org.verger.contacts.web;

import org.verger.forms.Filled;

/// The ways to reach a school as they are kept: of each kind one to a line.
public record ContactsPage(Filled form) {}
