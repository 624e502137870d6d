package org.verger.journeys;

import org.jsoup.Jsoup;

/// Two children of the invented primary school, found as its office finds them: one who may be
/// shown on the school's public page, and one who may not.
record Children(String shown, String hidden) {
    private static final String YES = "[data-label='The school’s public page']:contains(Yes)";

    static Children of(Stage stage) {
        try (var office = Person.signedIn(stage, Look.DESKTOP, "Siobhán Kerr")) {
            office.open("/pupils");
            var list = Jsoup.parse(office.page().content());
            return new Children(
                    list.expectFirst("tbody tr:has(" + YES + ") th").text(),
                    list.expectFirst("tbody tr:not(:has(" + YES + ")) th").text());
        }
    }
}
