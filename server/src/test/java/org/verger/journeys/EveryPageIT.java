package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every page that a role's menu leads to, and those that stand outside of it.
@ExtendWith(Stage.Hand.class)
class EveryPageIT {
    private static final int HEAVIEST_COLD = 150_000;
    private static final int HEAVIEST_WARM = 30_000;

    private static final Map<String, String> ROLES =
            Map.of(
                    "Tom Whitlock", "teacher",
                    "Siobhán Kerr", "office",
                    "Ruth Adeyemi-Clarke", "head",
                    "Daniel Osei", "safeguarding-lead",
                    "Margaret Thistlewood", "governor",
                    "Leila Haddad", "trust-officer",
                    "Owen Prosser", "administrator");

    private static final Map<String, String> OUTSIDE =
            Map.of(
                    "/sign-in", "sign-in",
                    "/sign-in/link", "sign-in-link",
                    "/s/quillbourne/news", "news-of-quillbourne",
                    "/s/quillbourne/news/archive", "news-archive",
                    "/s/quillbourne/news/search?q=library", "news-search",
                    "/s/quillbourne/consent", "carer-ask",
                    "/s/nowhere/news", "not-found");

    @Test
    void everyPageOfEveryRoleIsForEverybody(Stage stage) {
        visit(stage);
    }

    @Test
    void aPageWeighsLittle(Stage stage) {
        for (var path : OUTSIDE.keySet())
            try (var anybody = Person.anybody(stage, Look.PHONE)) {
                var _ = anybody.open(path);
                int cold = anybody.weight();
                System.out.printf("%s: %d bytes cold%n", path, cold);
                assertThat(cold).as(path).isBetween(1, HEAVIEST_COLD);
            }
        for (var name : ROLES.keySet())
            try (var person = Person.signedIn(stage, Look.PHONE, name)) {
                for (var path : menu(person)) {
                    var _ = person.open(path);
                    int warm = person.weight();
                    System.out.printf("%s for %s: %d bytes warm%n", path, name, warm);
                    assertThat(warm).as(path).isBetween(1, HEAVIEST_WARM);
                }
            }
    }

    private static void visit(Stage stage) {
        try (var anybody = Person.anybody(stage, Look.DESKTOP)) {
            OUTSIDE.forEach(
                    (path, name) -> {
                        var _ = anybody.open(path);
                        anybody.seeInEveryLook(name);
                    });
            var _ = anybody.open("/s/quillbourne/news/archive");
            anybody.page().click("main a[href*='/news/archive/']");
            anybody.seeInEveryLook("news-archive-month");
            var _ = anybody.open("/letters/stop/nobody");
            anybody.seeInEveryLook("letters-stop");
        }
        var seen = new HashSet<>(Set.of("/today"));
        ROLES.forEach(
                (name, role) -> {
                    try (var person = Person.signedIn(stage, Look.DESKTOP, name)) {
                        person.seeInEveryLook("today-" + role);
                        for (var path : menu(person))
                            if (seen.add(path)) {
                                assertThat(person.open(path)).isEqualTo(200);
                                person.seeInEveryLook(path.substring(1).replace('/', '-'));
                            }
                        deeper(person, role);
                    }
                });
    }

    /// What no menu names, but the pages it leads to do.
    private static void deeper(Person person, String role) {
        switch (role) {
            case "teacher" -> {
                person.open("/posts/new");
                person.seeInEveryLook("posts-new");
                person.press("Save this draft");
                person.seeInEveryLook("posts-new-mistaken");
                person.open("/account");
                person.seeInEveryLook("account");
                person.open("/account/letters");
                person.seeInEveryLook("account-letters");
                person.open("/posts");
                person.follow("Well done to");
                person.seeInEveryLook("post-draft");
                person.open("/pupils");
                person.seeInEveryLook("not-yours");
            }
            case "head" -> {
                person.open("/review");
                person.follow("Rehearsals for the winter concert");
                person.seeInEveryLook("review-waiting");
                person.page().click("summary:has-text('Give it back')");
                person.press("Give it back");
                person.seeInEveryLook("review-mistaken");
                person.open("/templates/new");
                person.seeInEveryLook("templates-new");
                person.open("/templates");
                person.page().click("main .v-list a");
                person.seeInEveryLook("template");
                person.open("/templates");
                person.page().click("main .v-doors a");
                person.seeInEveryLook("templates-use");
                person.open("/archive?q=canal");
                person.seeInEveryLook("archive-found");
                person.open("/archive");
                person.follow("Why was this allowed?");
                person.seeInEveryLook("why");
            }
            case "office" -> {
                person.open("/pupils?name=zzz");
                person.seeInEveryLook("pupils-none");
                person.open("/pupils");
                person.page().click(".v-table th a");
                person.seeInEveryLook("pupil");
                person.open(person.page().url() + "/answers");
                person.seeInEveryLook("pupil-answers");
                for (var kind : List.of("pupils", "carers", "consents", "oneroster")) {
                    person.open("/imports/" + kind);
                    person.seeInEveryLook("imports-" + kind);
                }
                person.open("/slips");
                person.seeInEveryLook("slips-office");
                person.open("/consents/on-paper");
                person.seeInEveryLook("consents-on-paper");
                person.open("/permissions");
                person.page().click("main .v-list a");
                person.seeInEveryLook("permission");
                person.open("/carers/unknown");
                person.seeInEveryLook("carers-unknown-office");
            }
            default -> {}
        }
    }

    private static List<String> menu(Person person) {
        return person.page().locator(".v-side .v-menu a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
