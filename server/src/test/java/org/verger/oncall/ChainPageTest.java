package org.verger.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Objects;

@ServerTest
class ChainPageTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transactions;

    private Scope head;
    private List<PersonId> people;

    @BeforeEach
    void threePeople() {
        head = AnySchool.opened(beans).as(Role.HEAD);
        people = new Watch(head, db, transactions).people(3);
    }

    @Test
    void anEmptyChainSaysWhatThatMeans() throws Exception {
        assertThat(words(answer(get("/on-call"))))
                .contains(
                        "Nobody is on call yet",
                        "the head, the safeguarding leads",
                        "Add a person");
    }

    @Test
    void somebodyWithADeputyIsAddedAndCovered() throws Exception {
        assertThat(answer(link(0).param("deputy", people.get(1).toString())).getStatus())
                .isEqualTo(303);
        assertThat(answer(cover(0, 2, "2099-12-21", "2100-01-04")).getStatus()).isEqualTo(303);

        assertThat(words(answer(get("/on-call"))))
                .contains("1. Ivy Number 0")
                .contains("Has 10 minutes to answer, then Ivy Number 1 has as long")
                .contains("Ivy Number 2 is asked instead of Ivy Number 0")
                .contains("From 21 December 2099 to 4 January 2100");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() throws Exception {
        var twice = link(0).param("deputy", people.getFirst().toString());
        var nothing = answer(post("/on-call/people"));

        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(words(nothing)).contains("Choose a person", "a number of minutes from 1 to 240");
        assertThat(words(answer(twice))).contains("Choose somebody else as their deputy");
        assertThat(words(answer(cover(0, 1, "2099-12-21", "2099-12-20"))))
                .contains("It cannot end before it begins");
        assertThat(words(answer(cover(0, 1, "2001-12-21", "2001-12-22"))))
                .contains("This day is over");
    }

    @Test
    void aTestLeadsToWhatBecomesOfIt() throws Exception {
        var _ = answer(link(0));

        var sent = answer(post("/on-call/test"));
        var to = Objects.requireNonNull(sent.getRedirectedUrl());

        assertThat(to).startsWith("/on-call/alarms/");
        assertThat(words(answer(get(to)))).contains("Test", "Going round");
        assertThat(words(answer(get("/on-call")))).contains("What happened", "Going round");
    }

    @Test
    void aLinkThatIsNoneIsToldGently() throws Exception {
        var answer = answer(get("/on-call/answer/x"));

        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(words(answer)).contains("This link is no good");
    }

    private MockHttpServletRequestBuilder link(int person) {
        return post("/on-call/people")
                .param("person", people.get(person).toString())
                .param("minutes", "10");
    }

    private RequestBuilder cover(int away, int instead, String from, String until) {
        return post("/on-call/covers")
                .param("away", people.get(away).toString())
                .param("instead", people.get(instead).toString())
                .param("from", from)
                .param("until", until);
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return head.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static String words(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString()).text();
    }
}
