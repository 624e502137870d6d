package org.verger.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.ServerTest;
import org.verger.answers.Answer;
import org.verger.answers.Answers;
import org.verger.carers.Carers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.people.Colleagues;
import org.verger.people.Doors;
import org.verger.permissions.Permissions;
import org.verger.photos.Photos;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Examination;
import org.verger.posts.PostList;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ServerTest
class InventedTrustTest {
    private static final Actor VISITOR =
            new Actor.Someone(
                    new PersonId(new UUID(7, 7)), "Vera Visitor", Set.of(Role.TRUST_OFFICER));

    private static final Actor HEAD =
            new Actor.Someone(new PersonId(new UUID(7, 8)), "Hal Head", Set.of(Role.HEAD));

    @Autowired InventedTrust trust;
    @Autowired Doors doors;
    @Autowired Roll roll;
    @Autowired Consents consents;
    @Autowired PostList posts;
    @Autowired Posts out;
    @Autowired Examination examination;
    @Autowired Photos photos;
    @Autowired Carers carers;
    @Autowired Answers answers;
    @Autowired Flags flags;
    @Autowired Permissions permissions;
    @Autowired Colleagues people;
    @Autowired Clock clock;

    @Test
    void itIsMadeByTheVerbsThatPeopleUse() {
        trust.make();

        for (var school : InventedSchool.values()) {
            var found = doors.schoolAt(school.address()).orElseThrow();
            Scope.at(found.trust(), found.school(), VISITOR).run(() -> isAlive(school));
            Scope.at(found.trust(), found.school(), HEAD)
                    .run(() -> assertThat(flags.children()).hasSize(3));
        }
    }

    private void aPermissionNamesAChildWhoMayBeNamed(List<Pupil> pupils) {
        var name = pupils.get(InventedDecisions.NAMED).name().full();
        var writer = new PersonId(new UUID(7, 9));
        assertThat(permissions.inForce(writer, Set.of(Purpose.SCHOOL_PAGE), LocalDate.now(clock)))
                .anyMatch(one -> one.terms().subject().name().equals(name));
    }

    /// One post of the first school says that name, and the gate has nothing to ask about it.
    private void aPostNamesThatChild(List<Pupil> pupils) {
        var name = pupils.get(InventedDecisions.NAMED).name().full();
        assertThat(posts.everybodys(0))
                .map(row -> out.get(row.id()))
                .filteredOn(post -> post.caption().value().contains(name))
                .singleElement()
                .satisfies(
                        post -> {
                            assertThat(post.state()).isIn(PostState.APPROVED, PostState.PUBLISHED);
                            assertThat(examination.of(post).findings()).isEmpty();
                        });
    }

    private void isAlive(InventedSchool school) {
        var pupils = roll.list("");
        var size = school.pupils(LocalDate.now(clock)).size();
        assertThat(pupils).hasSize(size);
        var ids = pupils.stream().map(Pupil::id).collect(Collectors.toSet());
        assertThat(consents.showable(ids, Purpose.SCHOOL_PAGE, LocalDate.now(clock)))
                .hasSizeBetween(size * 8 / 10, size * 95 / 100);
        assertThat(carers.bonds(ids)).hasSize(size);
        var said = answers.inForce(ids, LocalDate.now(clock));
        assertThat(said).extracting(Answer::word).contains(Word.SHOWN, Word.NO);
        var yes = said.stream().filter(answer -> answer.word() != Word.NO).toList();
        assertThat(yes.stream().filter(answer -> answer.word() == Word.NAMED).count())
                .as("about one yes in three goes with the name")
                .isBetween(yes.size() * 28L / 100, yes.size() * 40L / 100);
        aPermissionNamesAChildWhoMayBeNamed(pupils);
        if (school == InventedSchool.QUILLBOURNE) aPostNamesThatChild(pupils);
        assertThat(permissions.list()).hasSize(4).anyMatch(one -> one.withdrawn().isPresent());
        assertThat(posts.everybodys(0))
                .extracting(PostList.Row::state)
                .as("nobody sees another's draft")
                .contains(PostState.SUBMITTED)
                .hasSizeGreaterThan(2);
        assertThat(people.list()).hasSizeGreaterThan(25);
        var shown = photos.children();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(5);
        assertThat(consents.showable(shown, Purpose.SCHOOL_PAGE, LocalDate.now(clock)))
                .as("whoever is shown may be")
                .isEqualTo(shown);
        assertThat(shown)
                .as("taking a consent back takes something down")
                .anyMatch(child -> !out.listShowing(child).isEmpty());
    }
}
