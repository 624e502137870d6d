package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.bulletin.Colour;
import org.verger.bulletin.Contact;
import org.verger.bulletin.Dress;
import org.verger.bulletin.Outcome;
import org.verger.bulletin.PublicPages;

import java.util.Optional;

/// The public pages of the invented schools: each head says how theirs looks, and the trust opens
/// it.
@Component
class InventedPages {
    private final PublicPages pages;

    InventedPages(PublicPages pages) {
        this.pages = pages;
    }

    void open(Players players) {
        for (var school : InventedSchool.values()) {
            players.at(school, school.head()).run(() -> done(pages.dress(dress(school))));
            players.at(school, Cast.LEILA).run(() -> done(pages.open()));
        }
    }

    private static Dress dress(InventedSchool school) {
        var contact = new Contact("mailto:office@" + school.address() + ".example");
        return new Dress(colour(school), Optional.of(contact));
    }

    private static Colour colour(InventedSchool school) {
        return switch (school) {
            case QUILLBOURNE -> Colour.TEAL;
            case HATHERSLEY -> Colour.NAVY;
            case BRINDLEWICK_INFANTS -> Colour.PURPLE;
            case BRINDLEWICK_JUNIORS -> Colour.MAROON;
        };
    }

    private static void done(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done() -> {}
            case Outcome.Refused(var reasons) ->
                    throw new IllegalStateException("an invented page was refused: " + reasons);
        }
    }
}
