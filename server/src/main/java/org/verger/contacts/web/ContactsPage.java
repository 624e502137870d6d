package org.verger.contacts.web;

import org.verger.forms.Filled;
import org.verger.parts.Moment;

import java.util.List;

/// The ways to reach a school as they are kept: of each kind one to a line.
public record ContactsPage(Filled form, List<Moment> history) {
    public ContactsPage {
        history = List.copyOf(history);
    }
}
