package org.verger.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import org.apache.commons.codec.binary.Base32;
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
import org.verger.people.Doors;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.proofs.Codes;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import javax.crypto.spec.SecretKeySpec;

@ServerTest
class StaffPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Clock clock;
    @Autowired Codes codes;
    @Autowired Doors doors;

    private final String address = "noor." + UUID.randomUUID() + "@alder.example";
    private AnySchool school;
    private Scope head;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        head = school.as(Role.HEAD);
    }

    @Test
    void aSchoolWithoutStaffSaysWhatToDo() throws Exception {
        assertThat(page(get("/people")).text()).contains("Nobody works here yet", "Add a person");
    }

    @Test
    void whoeverIsAddedIsSentALinkToTheirOwnAddress() throws Exception {
        var noor = added();

        assertThat(page(get("/people")).text())
                .contains("One person", "Noor Ashdown", "Teacher", "Can sign in");
        assertThat(answer(head, post(noor + "/link")).getStatus()).isEqualTo(303);
        await().atMost(Duration.ofSeconds(20)).until(this::wasALetterSent);
        assertThat(page(get(noor)).text()).contains("added this person", "gave a role");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() throws Exception {
        var nothing = answer(head, post("/people"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(words(nothing)).contains("Enter the given name", "Choose a role");

        assertThat(answer(head, newcomer("ADMINISTRATOR")).getStatus()).isEqualTo(422);
        var _ = added();
        var elsewhere = AnySchool.opened(beans).as(Role.HEAD);
        var taken = answer(elsewhere, newcomer("TEACHER"));
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(taken.getContentAsString()).select("#f-email-error").text())
                .contains("Another account has this address");
        assertThat(words(answer(elsewhere, get("/people")))).contains("Nobody works here yet");
    }

    @Test
    void somebodyOfTheTrustIsAppointedAtAnotherSchoolToo() throws Exception {
        var noor = added();
        var sister = school.sister().as(Role.HEAD);
        assertThat(answer(sister, get(noor)).getStatus()).isEqualTo(404);

        assertThat(answer(sister, newcomer("OFFICE")).getStatus()).isEqualTo(303);

        assertThat(words(answer(sister, get(noor)))).contains("Noor Ashdown", "School office");
        var refused = answer(head, post(noor + "/closing"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused)).contains("Ask an administrator of the trust");
    }

    @Test
    void aRoleThatIsEndedOnItsFirstDayOpensNothing() throws Exception {
        var noor = added();
        assertThat(doors.placesOf(school.trust(), person(noor))).hasSize(1);
        var end = page(get(noor)).select("a[href$=/end]").attr("href");
        assertThat(page(get(end)).text()).contains("what it opens is closed to them");

        assertThat(answer(head, ending(end)).getStatus()).isEqualTo(303);

        assertThat(doors.placesOf(school.trust(), person(noor))).isEmpty();
        assertThat(answer(head, ending(end)).getStatus()).isEqualTo(404);
        assertThat(page(get(noor)).text()).contains("Over", "ended a role", "Moved away");
    }

    @Test
    void anEndHasALastDayAndAReason() throws Exception {
        var noor = added();
        var end = page(get(noor)).select("a[href$=/end]").attr("href");

        var nothing = answer(head, post(end).param("when", "later"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(words(nothing)).contains("Enter the last day", "Say in a few words why");

        var later = post(end).param("when", "later").param("last", "2099-07-31");
        assertThat(answer(head, later.param("reason", "End of contract")).getStatus())
                .isEqualTo(303);
        assertThat(page(get(noor)).text()).contains("31 July 2099", "In force");
        assertThat(doors.placesOf(school.trust(), person(noor))).hasSize(1);
    }

    @Test
    void somebodyIsAppointedForALaterTimeInACategoryUnderAManager() throws Exception {
        var noor = added();
        var terms = post(noor + "/appointments").param("role", "OTHER").param("from", "2099-01-05");
        terms.param("until", "2099-07-31").param("category", "TRAINEE");

        assertThat(answer(head, terms).getStatus()).isEqualTo(303);

        assertThat(page(get(noor)).text())
                .contains("To come", "Trainee", "5 January 2099 to 31 July 2099");
        var backwards = post(noor + "/appointments").param("role", "OFFICE");
        var refused = answer(head, backwards.param("until", "2001-01-01"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused)).contains("The last day lies before the first");
    }

    @Test
    void nobodyIsTheirOwnManager() throws Exception {
        var noor = added();
        var own = post(noor + "/appointments").param("role", "OFFICE");

        var refused = answer(head, own.param("manager", person(noor).toString()));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused)).contains("Nobody is their own line manager");
    }

    @Test
    void anAccountIsClosedAndOpenedAgain() throws Exception {
        var noor = added();

        assertThat(answer(head, post(noor + "/closing")).getStatus()).isEqualTo(303);
        assertThat(page(get("/people")).text()).contains("Closed");
        assertThat(answer(head, post(noor + "/link")).getStatus()).isEqualTo(422);
        assertThat(answer(head, post(noor + "/reopening")).getStatus()).isEqualTo(303);

        assertThat(page(get("/people")).text()).contains("Can sign in");
    }

    @Test
    void aLostPhoneIsForgotten() throws Exception {
        var noor = added();
        head.call(() -> setUpCodes(person(noor)));
        assertThat(page(get(noor)).text()).contains("A second proof is set up");

        assertThat(answer(head, post(noor + "/second-factor-removal")).getStatus()).isEqualTo(303);

        assertThat(page(get(noor)).text()).contains("No second proof is set up");
    }

    @Test
    void theOfficeSeesAndSendsLinksAndIsOfferedNothingElse() throws Exception {
        var noor = added();
        var seen = Jsoup.parse(answer(school.as(Role.OFFICE), get(noor)).getContentAsString());

        assertThat(seen.select("form[action$=/link]")).hasSize(1);
        assertThat(seen.select("main form")).hasSize(1);
    }

    @Test
    void aSecondRecordBecomesPartOfTheFirstAndLeadsToIt() throws Exception {
        var noor = added();
        var again = post("/people").param("given", "Nour").param("family", "Ashdown");
        again.param("email", "new." + address).param("role", "OFFICE");
        assertThat(answer(head, again).getStatus()).isEqualTo(303);
        var search = page(get(noor)).select("a[href$=/double]").attr("href");
        var both = page(get(search)).select("#found a").attr("href");
        assertThat(page(get(both)).text())
                .contains("Noor Ashdown", "Nour Ashdown", "The account of new.", "One role");
        var second = "/people/" + both.substring(both.lastIndexOf('/') + 1);

        assertThat(answer(head, post(both)).getStatus()).isEqualTo(303);

        assertThat(page(get(noor)).text()).contains("School office", "made a second record");
        assertThat(answer(head, get(second)).getRedirectedUrl()).isEqualTo(noor);
        assertThat(page(get("/people")).text()).contains("One person");
    }

    private boolean setUpCodes(PersonId person) throws Exception {
        var secret = codes.begin(person);
        var key = new SecretKeySpec(new Base32().decode(secret.letters()), "HmacSHA1");
        var code =
                new TimeBasedOneTimePasswordGenerator()
                        .generateOneTimePasswordString(key, clock.instant());
        return codes.confirm(person, secret.sealed(), code).isPresent();
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

    private static RequestBuilder ending(String path) {
        return post(path).param("when", "now").param("reason", "Moved away");
    }

    private static PersonId person(String path) {
        return new PersonId(UUID.fromString(path.substring("/people/".length())));
    }

    private boolean wasALetterSent() {
        return TestHome.outbox().letters(address).stream()
                .anyMatch(letter -> letter.contains("/sign-in/link/"));
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
