package org.verger.bulletin.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Moment;
import org.verger.parts.Tag;

import java.util.List;

/// How a school's public page stands, and what whoever looks may do about it.
///
/// @param address the page's whole address
/// @param decided who opened or closed it, and when; empty where nobody did yet
public record StandingPage(
        String school,
        Tag state,
        boolean open,
        String lead,
        String address,
        String decided,
        boolean mayDecide,
        boolean mayDress,
        Filled look,
        List<Option> colours,
        List<Moment> history) {
    public StandingPage {
        history = List.copyOf(history);
        colours = List.copyOf(colours);
    }
}
