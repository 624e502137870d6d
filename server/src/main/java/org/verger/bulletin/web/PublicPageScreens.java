package org.verger.bulletin.web;

import static org.verger.parts.Words.words;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.bulletin.Colour;
import org.verger.bulletin.Contact;
import org.verger.bulletin.PublicPages;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.people.History;
import org.verger.people.People;
import org.verger.people.Trusts;
import org.verger.platform.Right;
import org.verger.platform.Scope;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Puts together how a school's public page stands.
@Component
class PublicPageScreens {
    private static final Set<String> DECIDED = Set.of("page.opened", "page.closed", "page.dressed");

    private final PublicPages pages;
    private final Trusts trusts;
    private final People people;
    private final History history;
    private final URI publicUrl;

    PublicPageScreens(
            PublicPages pages,
            Trusts trusts,
            People people,
            History history,
            @Value("${verger.public-url:http://localhost:8080}") URI publicUrl) {
        this.pages = pages;
        this.trusts = trusts;
        this.people = people;
        this.history = history;
        this.publicUrl = publicUrl;
    }

    ModelAndView show() {
        return show(look(), HttpStatus.OK);
    }

    ModelAndView show(Filled look, HttpStatus status) {
        var standing = pages.standing();
        var school = trusts.get(Scope.current().school());
        boolean open = standing.open();
        var page =
                new StandingPage(
                        school.name(),
                        open
                                ? new Tag(Tag.Tone.DONE, words("bulletin.state.open"))
                                : new Tag(Tag.Tone.WAITING, words("bulletin.state.closed")),
                        open,
                        words(open ? "bulletin.page.open" : "bulletin.page.closed"),
                        publicUrl.resolve(NewsRoutes.news(school.address())).toString(),
                        standing.decision().map(said -> decided(open, said)).orElse(""),
                        pages.obstacles().isEmpty(),
                        Scope.current().someone().may(Right.KEEP_PUBLIC_PAGE),
                        look,
                        Option.of(Colour.class, PublicPageScreens::spoken),
                        history.latestHere(DECIDED));
        return new ModelAndView("bulletin/standing", Map.of("page", page), status);
    }

    /// The form as the page looks now.
    Filled look() {
        var dress = pages.standing().dress();
        return Filled.with(
                Map.of(
                        "colour",
                        dress.colour().name(),
                        "contact",
                        dress.contact().map(Contact::spoken).orElse("")));
    }

    private String decided(boolean open, PublicPages.Decided said) {
        var name = people.names(List.of(said.by())).getOrDefault(said.by(), "");
        return words(
                open ? "bulletin.page.opened-by" : "bulletin.page.closed-by",
                name,
                Dates.moment(said.at()));
    }

    private static String spoken(Colour colour) {
        return words("bulletin.colour." + colour.name().toLowerCase(Locale.ROOT));
    }
}
