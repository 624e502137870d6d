package org.verger.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Refusal;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.CarerId;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.pupils.Enrolment;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// OFF-6: from eighteen nobody else has a word in where a pupil is shown (Children Act 1989,
/// section 105(1)).
@ServerTest
class OfAgeTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Answers answers;
    @Autowired Asking asking;
    @Autowired Unanswered unanswered;
    @Autowired Consents consents;
    @Autowired Clock clock;

    private Newsroom room;
    private CarerLinks home;
    private PupilId tom;
    private CarerId mother;
    private LocalDate today;

    @BeforeEach
    void aPupilWithACarer() {
        room = Newsroom.opened(beans);
        home = new CarerLinks(room, beans);
        tom = room.tom().id();
        mother = home.carer("birch@home.example", true, false);
        today = LocalDate.now(clock);
    }

    @Test
    void onTheEighteenthBirthdayOnlyThePupilsWordCounts() {
        bornOn(today.minusYears(18).plusDays(1));
        assertThat(say(new Sayer.OfCarer(mother), Word.NO)).isEqualTo(new Outcome.Done());
        assertThat(say(new Sayer.TheChild(), Word.SHOWN)).isEqualTo(new Outcome.Done());

        assertThat(showable(today)).isFalse();
        assertThat(showable(today.plusDays(1))).isTrue();
    }

    @Test
    void theirCarersAreNeitherAskedNorRecorded() {
        bornOn(today.minusYears(18));

        assertThat(room.office().call(() -> unanswered.carers().byLetter())).isEmpty();
        assertThat(say(new Sayer.OfCarer(mother), Word.NO))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.PUPIL_DECIDES_ALONE)));
        assertThatThrownBy(() -> room.office().run(() -> sent(asking.send(tom, mother))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDayBeforeTheyAreAsked() {
        bornOn(today.minusYears(18).plusDays(1));

        assertThat(room.office().call(() -> unanswered.carers().byLetter())).hasSize(1);
    }

    @Test
    void untilTheyAnswerThemselvesTheirAnswerIsMissing() {
        bornOn(today.minusYears(18).plusDays(1));
        assertThat(say(new Sayer.OfCarer(mother), Word.SHOWN)).isEqualTo(new Outcome.Done());
        assertThat(unanswered()).isFalse();

        bornOn(today.minusYears(18));
        assertThat(unanswered()).isTrue();

        assertThat(say(new Sayer.TheChild(), Word.NO)).isEqualTo(new Outcome.Done());
        assertThat(unanswered()).isFalse();
    }

    @Test
    void aCarersLinkDoesNotLeadToThemAnyMore() throws Exception {
        var start = home.link(mother, Duration.ofDays(1));
        var child = start + "/" + tom;
        assertThat(answer(get(child + "/done")).getStatus()).isEqualTo(200);

        bornOn(today.minusYears(18));

        assertThat(answer(get(child + "/done")).getStatus()).isEqualTo(404);
        assertThat(answer(post(child + "/refusal")).getStatus()).isEqualTo(404);
    }

    @Test
    void theOfficeIsToldThatTheyAloneDecide() throws Exception {
        bornOn(today.minusYears(18));

        var page =
                Jsoup.parse(
                        room.office()
                                .call(() -> answer(get("/pupils/" + tom + "/answers")))
                                .getContentAsString());

        assertThat(page.text()).contains("they alone decide where they are shown");
        assertThat(page.select("select[name=sayer] option:not([value=''])").eachText())
                .containsExactly("The pupil");
    }

    private void bornOn(LocalDate day) {
        var one =
                new Enrolment(
                        room.tom().reference(),
                        new PersonName("Tom", "Birch"),
                        "13",
                        "Robin",
                        Optional.of(day));
        room.office()
                .run(() -> assertThat(beans.getBean(Roll.class).replace(List.of(one))).isNotNull());
    }

    private Outcome say(Sayer sayer, Word word) {
        var words =
                Purpose.asked().stream().collect(Collectors.toMap(Function.identity(), _ -> word));
        var paper = new Evidence.Paper(Optional.empty());
        var slip = new Slip(sayer, words, today, today, new Until.Withdrawal(), paper);
        return room.office().call(() -> answers.record(tom, slip));
    }

    private boolean unanswered() {
        return room.office().call(unanswered::children).stream()
                .anyMatch(one -> one.id().equals(tom));
    }

    private boolean showable(LocalDate day) {
        return room.mira()
                .call(() -> consents.showable(Set.of(tom), Purpose.SCHOOL_PAGE, day))
                .contains(tom);
    }

    private static void sent(Asking.Sending sending) {
        assertThat(sending).isEqualTo(Asking.Sending.SENT);
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
