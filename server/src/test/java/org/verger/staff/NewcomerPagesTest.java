package org.verger.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Duration;
import java.util.UUID;

/// Whoever is new is let in, and what was misspelt of them is put right.
@ServerTest
class NewcomerPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private final String address = "noor." + UUID.randomUUID() + "@alder.example";
    private AnySchool school;
    private Scope head;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        head = school.as(Role.HEAD);
    }

    @Test
    void whoeverCameByAListIsLetInFromTheirPage() throws Exception {
        var noor = brought("Noor", address);
        assertThat(page(get(noor)).text()).contains("No account");
        assertThat(answer(head, post(noor + "/link")).getStatus()).isEqualTo(422);

        assertThat(answer(head, post(noor + "/account")).getStatus()).isEqualTo(303);

        assertThat(page(get(noor)).text()).contains("Can sign in", "opened their account");
        await().atMost(Duration.ofSeconds(20)).until(() -> isWelcomed(address));
        assertThat(answer(head, post(noor + "/account")).getStatus()).isEqualTo(409);
    }

    @Test
    void addingWhoeverCameByAListGivesThemTheirAccount() throws Exception {
        var noor = brought("Noor", address);

        assertThat(answer(head, newcomer("TEACHER")).getStatus()).isEqualTo(303);

        assertThat(page(get(noor)).text()).contains("Can sign in");
        assertThat(answer(head, newcomer("TEACHER")).getStatus()).isEqualTo(422);
    }

    @Test
    void everybodyWithoutAnAccountIsLetInByOnePress() throws Exception {
        var taken = AnySchool.opened(beans).as(Role.HEAD);
        assertThat(answer(taken, newcomer("TEACHER")).getStatus()).isEqualTo(303);
        var _ = brought("Noor", address);
        for (int one = 1; one <= 45; one++) {
            var _ = brought("Ivy", one + "." + address);
        }
        var offer = page(get("/people"));
        assertThat(offer.text()).contains("46 people who work here have no account");

        var begun = answer(head, post(offer.select("form[action$=/accounts]").attr("action")));

        assertThat(begun.getRedirectedUrl()).isEqualTo("/people/accounts?of=46");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !page(get("/people/accounts?of=46")).text().contains("Look again"));
        assertThat(page(get("/people/accounts?of=46")).text())
                .contains("These could not be given one", "One person who works here", "Noor");
        await().atMost(Duration.ofSeconds(20)).until(() -> isWelcomed("45." + address));
    }

    @Test
    void aNameAndAnAddressAreCorrectedAndBothAddressesAreTold() throws Exception {
        var noor = added();
        assertThat(page(get(noor + "/details")).select("#f-family").val()).isEqualTo("Ashdown");
        var moved = "new." + address;

        var answer = answer(head, details(noor, "Ashdown-Lee", moved));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(page(get(noor)).text())
                .contains("Noor Ashdown-Lee", moved, "corrected their name")
                .contains("corrected their e-mail address", "changed the address by which");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> wasToldOfAMove(address) && wasToldOfAMove(moved));
    }

    @Test
    void anAddressThatSomebodyHasIsRefusedAndNothingIsKept() throws Exception {
        var noor = added();
        var elsewhere = AnySchool.opened(beans).as(Role.HEAD);
        var other = post("/people").param("given", "Ann").param("family", "Cole");
        other.param("email", "other." + address).param("role", "TEACHER");
        assertThat(answer(elsewhere, other).getStatus()).isEqualTo(303);

        var refused = answer(head, details(noor, "Lee", "other." + address));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused)).contains("Another account has this address");
        assertThat(page(get(noor)).text()).contains("Noor Ashdown").doesNotContain("Noor Lee");
    }

    @Test
    void whoeverWorksElsewhereTooIsCorrectedByTheTrust() throws Exception {
        var noor = added();
        assertThat(answer(school.sister().as(Role.HEAD), newcomer("OFFICE")).getStatus())
                .isEqualTo(303);

        var refused = answer(head, details(noor, "Lee", address));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused)).contains("Ask an administrator of the trust");
    }

    private static RequestBuilder details(String path, String family, String email) {
        return post(path + "/details")
                .param("given", "Noor")
                .param("family", family)
                .param("email", email);
    }

    private static boolean wasToldOfAMove(String to) {
        return TestHome.outbox().letters(to).stream()
                .anyMatch(letter -> letter.contains("The address of your account was changed"));
    }

    /// As a list leaves them: appointed, and without an account.
    private String brought(String given, String email) {
        return head.call(
                () -> {
                    var people = beans.getBean(People.class);
                    var person = people.add(new PersonName(given, "Ashdown"), email);
                    var _ = people.appoint(person, Role.TEACHER, school.school());
                    return "/people/" + person;
                });
    }

    private static boolean isWelcomed(String to) {
        return TestHome.outbox().letters(to).stream()
                .anyMatch(letter -> letter.contains("You can sign in to Verger"));
    }

    private String added() throws Exception {
        assertThat(answer(head, newcomer("TEACHER")).getStatus()).isEqualTo(303);
        return page(get("/people")).select("main table a").attr("href");
    }

    private RequestBuilder newcomer(String role) {
        return post("/people")
                .param("given", "Noor")
                .param("family", "Ashdown")
                .param("email", address)
                .param("role", role);
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(head, request).getContentAsString());
    }

    private MockHttpServletResponse answer(Scope scope, RequestBuilder request) throws Exception {
        return scope.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).text();
    }
}
