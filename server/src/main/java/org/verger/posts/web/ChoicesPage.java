package org.verger.posts.web;

import java.util.List;

/// Children who may be meant, each a button that sends to this place.
public record ChoicesPage(String action, List<PhotoCard.Choice> choices) {
    public ChoicesPage {
        choices = List.copyOf(choices);
    }
}
