package org.verger.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.LATER;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.terms.SchoolYear;

import java.time.Duration;
import java.time.LocalDate;

/// The fifth of January 2099 is a Monday.
@ServerTest
class CalendarPagesTest {
    private static final String MONTH = "/calendar?show=month&day=2099-01-20";
    private static final String WEEK = "/calendar?show=week&day=2099-01-08";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired SchoolYear years;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void theMonthAndTheListSayTheSame() throws Exception {
        var _ = room.submitted(LATER);
        var approved = room.approved(LATER);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () ->
                                assertThat(
                                                page(room.ruth(), MONTH)
                                                        .select(".v-month-table .v-entry"))
                                        .hasSize(2));
        var page = page(room.ruth(), MONTH);

        assertThat(page.select(".v-agenda h3").text()).isEqualTo("Monday 5 January");
        assertThat(page.select(".v-agenda .v-tag").eachText())
                .containsExactlyInAnyOrder("Waiting for approval", "Approved");
        assertThat(page.select(".v-agenda a").eachAttr("href")).contains("/posts/" + approved);
        assertThat(page.select("th[scope=col]")).hasSize(7);
    }

    @Test
    void aWeekShowsEachOfItsDays() throws Exception {
        var _ = room.submitted(LATER);

        var page = page(room.ruth(), WEEK);

        assertThat(page.select(".v-agenda h3").eachText())
                .startsWith("Monday 5 January")
                .hasSize(7);
        assertThat(page.select(".v-month-table")).isEmpty();
        assertThat(page.select(".v-agenda .v-list li")).hasSize(1);
    }

    @Test
    void aDraftIsItsAuthorsAlone() throws Exception {
        var _ = room.draft(LATER);

        assertThat(page(room.mira(), MONTH).select(".v-agenda li")).hasSize(1);
        assertThat(page(room.ruth(), MONTH).select(".v-agenda li")).isEmpty();
    }

    @Test
    void theSchoolsYearStandsInIt() throws Exception {
        room.office()
                .run(
                        () -> {
                            var _ =
                                    years.add(
                                            "Spring",
                                            LocalDate.of(2099, 1, 5),
                                            LocalDate.of(2099, 3, 27));
                            years.close(LocalDate.of(2099, 1, 9), "Training");
                        });

        assertThat(page(room.ruth(), MONTH).select(".v-agenda").eachText())
                .anyMatch(day -> day.contains("Spring begins"))
                .anyMatch(day -> day.contains("Closed: Training"));
    }

    @Test
    void nobodySeesASisterSchoolsPosts() throws Exception {
        var _ = room.submitted(LATER);

        assertThat(page(room.school().sister().as(Role.HEAD), MONTH).select(".v-agenda li"))
                .isEmpty();
    }

    @Test
    void aDayThatNobodyCanMeanIsToday() throws Exception {
        assertThat(page(room.ruth(), "/calendar?day=never").select("h1").text())
                .isEqualTo(page(room.ruth(), "/calendar").select("h1").text());
    }

    private Document page(Scope who, String path) throws Exception {
        var answer = who.call(() -> web.perform(get(path)).andReturn().getResponse());
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
