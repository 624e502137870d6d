package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.people.EmailAddress;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.Objects;

@ServerTest
class OutboxPageTest {
    private static final Letter LETTER =
            new Letter(new EmailAddress("noor@alder.example"), "You are asked", "Please look.");

    @Autowired BeanFactory beans;
    @Autowired Notices notices;
    @Autowired MockMvc web;
    @Autowired TransactionOperations transactions;

    private Scope office;

    @BeforeEach
    void aSchool() {
        office = AnySchool.opened(beans).as(Role.OFFICE);
    }

    @Test
    void anEmptyOutboxSaysWhatItIsFor() throws Exception {
        assertThat(words(get("/outbox"))).contains("No letters yet", "No mail server is set");
    }

    @Test
    void aLetterIsListedByAMaskedAddress() throws Exception {
        var _ = bounced();

        assertThat(words(get("/outbox")))
                .contains("You are asked", "To n•••@alder.example", "The address does not work")
                .doesNotContain("noor@", "Please look.");
    }

    @Test
    void aLettersPageSaysWhatBecameOfIt() throws Exception {
        var id = bounced();

        var page = Jsoup.parse(answer(get("/outbox/" + id)).getContentAsString());

        assertThat(page.text())
                .contains("You are asked", "To n•••@alder.example", "The address does not work")
                .doesNotContain("noor@", "Please look.");
        assertThat(page.select(".v-timeline__what").eachText())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("wrote a letter");
    }

    @Test
    void anotherSchoolsLetterIsNotThere() throws Exception {
        var id = bounced();
        var other = AnySchool.opened(beans).as(Role.OFFICE);

        var answer = other.call(() -> web.perform(get("/outbox/" + id)).andReturn().getResponse());

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void somebodyIsToldOnTheirFirstPageUntilTheyHaveSeenToIt() throws Exception {
        var id = bounced();
        assertThat(words(get("/today"))).contains("One letter could not be delivered");

        assertThat(answer(post("/outbox/" + id + "/settled")).getStatus()).isEqualTo(303);

        assertThat(words(get("/today"))).doesNotContain("could not be delivered");
        assertThat(words(get("/outbox"))).contains("Seen to");
    }

    /// A letter is its reader's alone, but on a demonstration.
    @Test
    void theLetterItselfIsNotToBeHadHere() throws Exception {
        var id = bounced();

        assertThat(answer(get("/outbox/" + id + "/letter.eml")).getStatus()).isEqualTo(404);
    }

    private LetterId bounced() {
        return office.call(
                () ->
                        Objects.requireNonNull(
                                transactions.execute(
                                        _ -> {
                                            var id = notices.send(LETTER);
                                            notices.bounced(id);
                                            return id;
                                        })));
    }

    private String words(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString()).text();
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return office.call(() -> web.perform(request).andReturn().getResponse());
    }
}
