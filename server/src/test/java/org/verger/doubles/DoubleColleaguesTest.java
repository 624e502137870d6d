package org.verger.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.changes.Walk;
import org.verger.lists.ListKind;
import org.verger.oncall.Chain;
import org.verger.oncall.Chains;
import org.verger.people.Appointee;
import org.verger.people.Appointments;
import org.verger.people.Category;
import org.verger.people.ColleagueHolder;
import org.verger.people.ColleagueRecords;
import org.verger.people.Engagement;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.people.StaffStep;
import org.verger.people.StaffSteps;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.ties.Tie;
import org.verger.ties.Ties;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// SCP-1: two records of one colleague become one, and nobody gains a second voice by it.
@ServerTest
class DoubleColleaguesTest {
    private static final String REFERRING =
            """
            select distinct relnamespace::regnamespace::text from pg_class
            where oid in (select conrelid from pg_constraint
                          where contype = 'f' and confrelid = 'people.person'::regclass)
            """;

    /// What somebody did or was asked stays theirs under the record under which it was; how they
    /// like to be written to is asked again.
    private static final Set<String> NEED_NOT =
            Set.of(
                    "watch",
                    "digests",
                    "imports",
                    "flags",
                    "consent",
                    "answers",
                    "stops",
                    "bulletin");

    @Autowired JdbcClient db;
    @Autowired BeanFactory beans;
    @Autowired DoubleColleagues doubles;
    @Autowired List<ColleagueHolder> holders;
    @Autowired ColleagueRecords records;
    @Autowired People people;
    @Autowired Appointments appointments;
    @Autowired StaffSteps lists;
    @Autowired Chains chains;
    @Autowired Walk walk;
    @Autowired Ties ties;
    @Autowired Clock clock;

    private final String oldAddress = "noor." + UUID.randomUUID() + "@alder.example";
    private final String address = "n.ashdown." + UUID.randomUUID() + "@alder.example";
    private Newsroom room;
    private Scope head;
    private PersonId first;
    private PersonId second;

    @BeforeEach
    void oneColleagueTwice() {
        room = Newsroom.opened(beans);
        head = room.ruth();
        first = head.call(() -> people.add(new PersonName("Noor", "Ashdown"), address));
        second = head.call(() -> people.add(new PersonName("Nour", "Ashdown"), oldAddress));
        appoint(first, Role.TEACHER);
        appoint(second, Role.OFFICE);
    }

    @Test
    void theyMayDoWhatBothRecordsMight() {
        assertThat(merge()).isInstanceOf(Outcome.Done.class);

        assertThat(rolesNow(first)).containsExactlyInAnyOrder(Role.TEACHER, Role.OFFICE);
        assertThat(rolesNow(second)).isEmpty();
        assertThat(head.call(() -> records.first(second))).isEqualTo(first);
    }

    @Test
    void whatBothRecordsAreIsNotGivenTwice() {
        appoint(second, Role.TEACHER);

        assertThat(merge()).isInstanceOf(Outcome.Done.class);

        assertThat(rolesNow(first)).containsExactlyInAnyOrder(Role.TEACHER, Role.OFFICE);
    }

    @Test
    void tiesAndPlacesOnCallGoOver() {
        head.run(() -> ties.declare(second, room.ella().id(), Tie.Kind.RELATIVE));
        var patience = Duration.ofMinutes(10);
        head.run(
                () -> {
                    chains.add(new Chain.Link(second, Optional.of(first), patience));
                    chains.add(new Chain.Link(first, Optional.empty(), patience));
                });

        assertThat(head.call(() -> doubles.compare(first, second)).moves())
                .contains("One role, from today on", "One place on call");
        assertThat(merge()).isInstanceOf(Outcome.Done.class);

        assertThat(head.call(() -> ties.of(first))).hasSize(1);
        assertThat(head.call(() -> chains.get()).links())
                .containsExactly(new Chain.Link(first, Optional.empty(), patience));
    }

    @Test
    void nobodysDeputyFallsOutOfTheChain() {
        var patience = Duration.ofMinutes(10);
        var mira = colleague();
        var ruth = colleague();
        head.run(
                () -> {
                    assertThat(chains.add(new Chain.Link(first, Optional.of(mira), patience)))
                            .isEqualTo(Chains.Outcome.DONE);
                    assertThat(chains.add(new Chain.Link(second, Optional.of(ruth), patience)))
                            .isEqualTo(Chains.Outcome.DONE);
                });

        assertThat(merge()).isInstanceOf(Outcome.Done.class);

        assertThat(head.call(() -> chains.get()).links())
                .containsExactly(
                        new Chain.Link(first, Optional.of(mira), patience),
                        new Chain.Link(ruth, Optional.empty(), patience));
    }

    @Test
    void aListWithBothAddressesIsToldThatTheyAreOneColleagues() {
        assertThat(merge()).isInstanceOf(Outcome.Done.class);
        var list =
                "Email,Given name,Family name,Role\n"
                        + (address + ",Noor,Ashdown,Teacher\n")
                        + (oldAddress + ",Nour,Ashdown,Teacher\n")
                        + (oldAddress + ",Nour,Ashdown,School office\n");

        var found =
                head.call(() -> walk.check(ListKind.STAFF, list.getBytes(StandardCharsets.UTF_8)));

        assertThat(found.complaints())
                .extracting(Findings.Complaint::line, Findings.Complaint::fault)
                .containsExactly(
                        tuple(3, new Fault.Particular("colleague-twice", "2")),
                        tuple(4, new Fault.Particular("colleague-otherwise", "2")));
    }

    @Test
    void aListThatHasTheOldAddressMeansTheFirst() {
        assertThat(merge()).isInstanceOf(Outcome.Done.class);
        var listed =
                new Appointee(
                        oldAddress,
                        new PersonName("Noor", "Ashdown"),
                        Role.OFFICE,
                        null,
                        null,
                        null,
                        null);

        assertThat(head.call(() -> lists.towards(List.of(listed))))
                .extracting(StaffStep::person, StaffStep::isGiven)
                .containsExactly(tuple(first, false));
        var keys = Set.of(oldAddress + " OFFICE", oldAddress + " TEACHER");
        assertThat(head.call(() -> lists.ending(keys, head.someone().id())))
                .extracting(StaffStep::person)
                .doesNotContain(first);
    }

    @Test
    void nobodyApprovesTheirOwnWorkThroughASecondRecord() {
        var _ = room.approved(Newsroom.LATER);
        var mira = room.mira().someone().id();
        var ruth = head.someone().id();
        var _ = room.school().as(Role.HEAD);
        appoint(mira, Role.TEACHER);
        appoint(ruth, Role.HEAD);
        var somebodyElse = room.school().as(Role.ADMINISTRATOR);

        var writerGoes = somebodyElse.call(() -> doubles.merge(ruth, mira));
        var approverGoes = somebodyElse.call(() -> doubles.merge(mira, ruth));

        assertThat(against(writerGoes)).anyMatch(said -> said.startsWith("Posts that the record"));
        assertThat(against(approverGoes)).anyMatch(said -> said.contains("their own work"));
    }

    @Test
    void nobodyMergesThemselves() {
        appoint(head.someone().id(), Role.HEAD);

        var outcome = head.call(() -> doubles.merge(head.someone().id(), second));

        assertThat(reasons(outcome)).containsExactly(Refusal.YOURSELF);
        assertThat(rolesNow(second)).containsExactly(Role.OFFICE);
    }

    @Test
    void whatTheyAreElsewhereIsNotThisSchoolsToHandOver() {
        var sister = room.school().sister();
        var _ = head.call(() -> appointments.begin(second, engaged(Role.TEACHER, sister.school())));

        assertThat(reasons(merge())).containsExactly(Refusal.WORKS_ELSEWHERE);
        assertThat(reasons(head.call(() -> doubles.merge(first, first))))
                .containsExactly(Refusal.THE_SAME_RECORD);
    }

    @Test
    void everyModuleThatKeepsSomethingOfAColleagueHandsItOver() {
        var handing =
                holders.stream()
                        .map(one -> one.getClass().getPackageName())
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList();

        var keeping = db.sql(REFERRING).query(String.class).list();

        assertThat(keeping).contains("ties", "oncall", "posts", "review", "templates");
        assertThat(keeping.stream().filter(module -> !NEED_NOT.contains(module)))
                .map(
                        module ->
                                module.equals("signin") || module.equals("proofs")
                                        ? "staff"
                                        : module)
                .isSubsetOf(handing);
    }

    private Outcome<?> merge() {
        return head.call(() -> doubles.merge(first, second));
    }

    private PersonId colleague() {
        var email = UUID.randomUUID() + "@alder.example";
        var one = head.call(() -> people.add(new PersonName("Ivy", "Dale"), email));
        appoint(one, Role.TEACHER);
        return one;
    }

    private void appoint(PersonId person, Role role) {
        var _ = head.call(() -> appointments.begin(person, engaged(role, room.school().school())));
    }

    private Engagement engaged(Role role, SchoolId school) {
        return new Engagement(
                role,
                Category.of(role),
                Optional.of(school),
                LocalDate.now(clock),
                Optional.empty(),
                Optional.empty());
    }

    private List<Role> rolesNow(PersonId person) {
        return head.call(() -> appointments.of(person)).stream()
                .map(Appointments.Held::engagement)
                .filter(one -> one.holdsOn(LocalDate.now(clock)))
                .map(Engagement::role)
                .toList();
    }

    private static List<String> against(Outcome<?> outcome) {
        return refused(outcome).against();
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return refused(outcome).reasons();
    }

    private static Comparison<?> refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).both();
    }
}
