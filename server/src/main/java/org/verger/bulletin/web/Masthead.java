package org.verger.bulletin.web;

import org.verger.bulletin.Contact;
import org.verger.bulletin.OpenPage;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// What stands at the head and the foot of every page of a school: its name, its colour, and where
/// each part of it is.
///
/// @param root where this installation is reached; addresses in feeds are whole
public record Masthead(OpenPage page, URI root) {
    public String name() {
        return Legible.text(page.school().name());
    }

    /// The first letter of the school's name: its mark.
    public String initial() {
        return new StringBuilder()
                .appendCodePoint(name().codePointAt(0))
                .toString()
                .toUpperCase(Locale.UK);
    }

    public String css() {
        return "v-news v-news--" + page.dress().colour().name().toLowerCase(Locale.ROOT);
    }

    public Optional<Contact> contact() {
        return page.dress().contact();
    }

    public String home() {
        return NewsRoutes.news(address());
    }

    public String archive() {
        return NewsRoutes.archive(address());
    }

    public String search() {
        return NewsRoutes.search(address());
    }

    public String rss() {
        return NewsRoutes.rss(address());
    }

    public String atom() {
        return NewsRoutes.atom(address());
    }

    /// Where another module sends parents and carers their own link.
    public String carers() {
        return "/s/" + address() + "/consent";
    }

    /// The whole address of a path on this installation.
    public String url(String path) {
        return root.resolve(path).toString();
    }

    String address() {
        return page.school().address();
    }
}
