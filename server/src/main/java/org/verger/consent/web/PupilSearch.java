package org.verger.consent.web;

import org.verger.forms.Filled;
import org.verger.parts.Paging;
import org.verger.pupils.Pupil;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Which pupils somebody looks for: by letters of the name, by class, and which page of them.
record PupilSearch(String letters, String className, int page) {
    PupilSearch {
        page = Paging.asked(page, 0);
    }

    boolean fits(Pupil pupil) {
        return className.isEmpty() || pupil.className().equals(className);
    }

    PupilSearch onPage(int other) {
        return new PupilSearch(letters, className, other);
    }

    /// The form as it was filled in.
    Filled filled() {
        return Filled.with(Map.of("name", letters, "class", className));
    }

    /// Where this search is found again.
    String path() {
        return ConsentRoutes.PUPILS
                + "?name="
                + encoded(letters)
                + "&class="
                + encoded(className)
                + "&page="
                + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
