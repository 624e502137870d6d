package org.verger.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.people.PersonName;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class ChildrenNamedTest {
    private static final Pupil ZOE = pupil(1, "Zoë", "O’Brien");
    private static final Pupil TOM = pupil(2, "Tom", "O’Brien");
    private static final Pupil ELLA = pupil(3, "Ella", "Birch");

    @ParameterizedTest
    @ValueSource(strings = {"Zoë O’Brien", "zoe obrien", "O'Brien, Zoe", "Zoë O’Brien’s poem"})
    void aChildIsMeantByItsWholeNameHoweverItIsWritten(String written) {
        assertThat(named(Subject.Kind.CHILD, written)).containsExactly(ZOE.id());
    }

    @Test
    void aPetFormMeansEverybodyItMayMean() {
        assertThat(named(Subject.Kind.CHILD, "Tommy O’Brien"))
                .containsExactlyInAnyOrder(ZOE.id(), TOM.id());
        assertThat(named(Subject.Kind.CHILD, "Ella")).containsExactly(ELLA.id());
    }

    @Test
    void whateverItIsSaidToBeAboutAWholeNameIsAChilds() {
        assertThat(named(Subject.Kind.EVENT, "The Ella Birch cup")).containsExactly(ELLA.id());
        assertThat(named(Subject.Kind.EVENT, "Planting of a birch")).isEmpty();
        assertThat(named(Subject.Kind.STAFF, "Ella Marsh")).isEmpty();
        assertThat(named(Subject.Kind.EVENT, "Evangelism week, and Ella’s day")).isEmpty();
    }

    /// What the gate takes for a child, and a permission would let through, is that child's.
    @ParameterizedTest
    @ValueSource(strings = {"Ella", "Ella B", "E. Birch", "Birch, Ella", "Ella Birch"})
    void whateverSettlesAChildsNameNamesTheChild(String written) {
        assertThat(named(Subject.Kind.EVENT, written)).containsExactly(ELLA.id());
    }

    private static Set<PupilId> named(Subject.Kind kind, String name) {
        return ChildrenNamed.named(
                new Subject(kind, name),
                Stream.of(ZOE, TOM, ELLA).map(ChildrenNamed.Child::of).toList());
    }

    private static Pupil pupil(int number, String given, String family) {
        return new Pupil(
                new PupilId(new UUID(1, number)),
                String.valueOf(number),
                new PersonName(given, family),
                "4",
                "Robin",
                Optional.empty());
    }
}
