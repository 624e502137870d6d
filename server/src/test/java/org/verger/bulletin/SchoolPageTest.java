package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.networks.Network;
import org.verger.networks.PublicationKey;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// What the whole world reads of a school, and of that school alone.
@ServerTest
class SchoolPageTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired BeanFactory beans;
    @Autowired Network bulletin;
    @Autowired SchoolPage page;

    private final Story story = new Story(key(), "The daffodils are out").pictured();
    private Scope here;
    private Scope sister;

    @BeforeEach
    void twoSchoolsOfWhichOneHasPublished() {
        var school = AnySchool.opened(beans);
        here = machineOf(school);
        sister = machineOf(school.sister());
        publish(story);
    }

    @Test
    void eachSchoolHasItsOwn() {
        assertThat(texts(() -> page.list(0))).containsExactly("The daffodils are out");
        assertThat(sister.call(() -> page.list(0))).isEmpty();
        assertThat(sister.<SchoolPage.Found, RuntimeException>call(this::find))
                .isEqualTo(new SchoolPage.Found.Nothing());
    }

    @Test
    void aPhotoIsReadInItsSizesWithTheirLengths() {
        var photo = here.call(() -> page.list(0)).getFirst().photos().getFirst();

        assertThat(photo.altText()).isEqualTo("Paint pots <on> a table");
        assertThat(photo.sizes()).extracting(Entry.Size::width).containsExactly(1024, 480);
        assertThat(photo.sizes())
                .extracting(Entry.Size::bytes)
                .containsExactly(story.jpeg(1024).length, story.jpeg(480).length);
    }

    @Test
    void whatIsWithdrawnIsOnNoListAndHasNoWords() {
        here.run(() -> bulletin.withdraw(story.key()));

        assertThat(texts(() -> page.list(0))).isEmpty();
        assertThat(texts(() -> page.newest(20))).isEmpty();
        assertThat(texts(() -> page.search("daffodils", 0))).isEmpty();
        assertThat(here.call(page::months)).isEmpty();
        assertThat(here.<SchoolPage.Found, RuntimeException>call(this::find))
                .isEqualTo(new SchoolPage.Found.Gone());
    }

    @Test
    void wordsAreFoundInEveryFormAndInWhatPhotosShow() {
        assertThat(texts(() -> page.search("daffodil", 0))).hasSize(1);
        assertThat(texts(() -> page.search("paint pot", 0))).hasSize(1);
        assertThat(texts(() -> page.search("daffodils snow", 0))).isEmpty();
        assertThat(texts(() -> page.search("\"paint daffodils\" '); --", 0))).isEmpty();
        assertThat(texts(() -> page.search("", 0))).isEmpty();
    }

    /// In summer the school's midnight is an hour before Greenwich's.
    @Test
    void aMonthIsTheSchoolsOwn() {
        publish(new Story(key(), "March").at(Instant.parse("2026-03-31T22:30:00Z")));
        publish(new Story(key(), "April").at(Instant.parse("2026-03-31T23:30:00Z")));

        assertThat(texts(() -> page.of(MARCH, 0))).containsExactly("March");
        assertThat(texts(() -> page.of(MARCH.plusMonths(1), 0))).containsExactly("April");
        assertThat(here.call(page::months))
                .containsExactly(
                        new SchoolPage.Month(YearMonth.of(2026, 11), 1),
                        new SchoolPage.Month(MARCH.plusMonths(1), 1),
                        new SchoolPage.Month(MARCH, 1));
    }

    private SchoolPage.Found find() {
        return page.find(story.key().value());
    }

    private List<String> texts(Supplier<List<Entry>> list) {
        return here.call(list::get).stream().map(Entry::text).toList();
    }

    private void publish(Story one) {
        here.run(() -> assertThat(bulletin.publish(one.made())).isNotNull());
    }

    private static PublicationKey key() {
        return new PublicationKey(UUID.randomUUID());
    }

    private static Scope machineOf(AnySchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
