package org.verger.asking;

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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.Mother;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/// OFF-6: a carer says behind their link whether the name may be said, and keeps it back.
@ServerTest
class CarerNamePagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Consents consents;
    @Autowired Clock clock;

    private Newsroom room;
    private Pupil tom;
    private Mother mother;
    private String start;

    @BeforeEach
    void aCarerWithALink() {
        room = Newsroom.opened(beans);
        tom = room.tom();
        mother = Mother.of(room.school(), tom);
        start = new CarerLinks(room, beans).link(mother.id(), Duration.ofDays(1));
    }

    /// OFF-7: the name is asked about once, for words alone, and never beside a picture.
    @Test
    void theNameIsAskedAboutOnceForEveryYes() throws Exception {
        var page = Jsoup.parse(answer(get(child())).getContentAsString());

        assertThat(page.select("input[value=SHOWN]")).hasSize(Purpose.asked().size());
        assertThat(page.select("input[value=NAMED]")).isEmpty();
        assertThat(page.select("input[name=" + UseForm.NAME + "]")).hasSize(2);
        assertThat(page.text()).contains("May we say Tom’s name, where no picture shows Tom?");
        assertThat(answer(all("NAMED", "NO")).getStatus()).isEqualTo(422);
    }

    @Test
    void aYesThatLeavesTheNameOpenIsAskedAboutIt() throws Exception {
        var open = answer(all("SHOWN"));

        assertThat(open.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(open.getContentAsString()).select("#f-name-said-error").text())
                .contains("The name: choose an answer");
        assertThat(answer(all("NO")).getStatus()).isEqualTo(303);
    }

    @Test
    void theNameIsKeptBackWithOnePressAndThePicturesStay() throws Exception {
        assertThat(answer(all("SHOWN", "YES")).getStatus()).isEqualTo(303);
        assertThat(nameable()).containsExactly(tom.id());
        assertThat(words(get(child() + "/done"))).contains("Yes, and named in words alone");

        assertThat(answer(post(child() + "/name-back")).getStatus()).isEqualTo(303);

        assertThat(nameable()).isEmpty();
        assertThat(showable()).containsExactly(tom.id());
        assertThat(words(get(child() + "/done")))
                .contains("Yes, without a name")
                .doesNotContain("Do not say Tom’s name any more");
    }

    @Test
    void anAnswerThatIsOpenAgainBeginsWithWhatWasSaidOfTheName() throws Exception {
        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);
        assertThat(aboutTheName()).isEqualTo("YES");

        mother.says(Word.SHOWN, Purpose.PRESS);

        assertThat(aboutTheName()).as("one answer cannot say both").isEmpty();
    }

    private String aboutTheName() throws Exception {
        return Jsoup.parse(answer(get(child())).getContentAsString())
                .select("input[name=" + UseForm.NAME + "][checked]")
                .attr("value");
    }

    private MockHttpServletRequestBuilder all(String word) {
        var request = post(child());
        for (var purpose : Purpose.asked()) request.param("use-" + purpose.name(), word);
        return request;
    }

    private MockHttpServletRequestBuilder all(String word, String name) {
        return all(word).param(UseForm.NAME, name);
    }

    private String child() {
        return start + "/" + tom.id();
    }

    private Set<PupilId> showable() {
        return room.mira()
                .call(() -> consents.showable(Set.of(tom.id()), Purpose.SCHOOL_PAGE, today()));
    }

    private Set<PupilId> nameable() {
        return room.mira()
                .call(() -> consents.nameable(Set.of(tom.id()), Purpose.SCHOOL_PAGE, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String words(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString()).text();
    }

    /// Without any scope, as the world asks.
    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
