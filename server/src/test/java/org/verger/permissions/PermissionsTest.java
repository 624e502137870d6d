package org.verger.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.Mother;
import org.verger.ServerTest;
import org.verger.TurnedClock;
import org.verger.consent.OldPapers;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Reason;
import org.verger.gate.Name;
import org.verger.ledger.Ledger;
import org.verger.people.Colleagues;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// PRN-6: permissions are given, hold, and are withdrawn.
@ServerTest
@RecordApplicationEvents
class PermissionsTest {
    @Autowired BeanFactory beans;
    @Autowired Permissions permissions;
    @Autowired PermissionStore store;
    @Autowired ChildrenNamed children;
    @Autowired Colleagues colleagues;
    @Autowired Ledger ledger;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired ApplicationEvents events;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvc web;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope ruth;
    private Scope mira;
    private LocalDate today;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        ruth = school.as(Role.HEAD);
        mira = school.as(Role.TEACHER);
        today = LocalDate.now(clock);
    }

    @Test
    void aPermissionIsInForceForWhateverOthersWrite() {
        ruth.run(() -> done(permissions.give(fair())));

        assertThat(inForce(mira)).extracting(Permission::terms).containsExactly(fair());
        assertThat(inForce(ruth)).isEmpty();
    }

    @Test
    void aPermissionForTheSchoolsOwnPagesServesNowhereElse() {
        var own = new Terms(fair().subject(), Reach.OWN_PAGES, today, Optional.empty());
        ruth.run(() -> done(permissions.give(own)));

        assertThat(inForce(mira, Purpose.SCHOOL_PAGE)).hasSize(1);
        assertThat(inForce(mira, Purpose.SCHOOL_WEBSITE)).hasSize(1);
        assertThat(inForce(mira, Purpose.FACEBOOK)).isEmpty();
        assertThat(inForce(mira, Purpose.PRESS)).isEmpty();

        ruth.run(() -> done(permissions.give(fair())));
        assertThat(inForce(mira, Purpose.FACEBOOK))
                .extracting(Permission::terms)
                .containsExactly(fair());
    }

    @Test
    void whatNamesAChildServesWhereTheChildMayBeNamed() {
        var ella = school.with(AnySchool.child("1", "Ella", "Adair")).getFirst();
        var mother = Mother.of(school, ella);
        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);
        mother.says(Word.SHOWN, Purpose.FACEBOOK);
        var prize = new Subject(Subject.Kind.CHILD, "Ella Adair");
        var terms = new Terms(prize, Reach.EVERYWHERE, today, Optional.empty());
        ruth.run(() -> done(permissions.give(terms)));

        assertThat(inForce(mira, Purpose.SCHOOL_PAGE)).hasSize(1);
        assertThat(inForce(mira, Purpose.FACEBOOK)).isEmpty();
    }

    /// A paper from before never asked about the name: it gives it to nobody.
    @Test
    void anOldPaperNamesNobody() {
        var ella = school.with(AnySchool.child("1", "Ella", "Adair")).getFirst();
        school.as(Role.OFFICE).run(() -> keep(ella, Purpose.SCHOOL_PAGE, new Until.Withdrawal()));
        var prize = new Subject(Subject.Kind.CHILD, "Ella Adair");
        var terms = new Terms(prize, Reach.EVERYWHERE, today, Optional.empty());

        assertThat(ruth.call(() -> permissions.give(terms)))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.CANNOT_BE_MENTIONED)));
    }

    /// The day after a yes ends nobody does anything, and what rested on it is looked at all the
    /// same.
    @Test
    void whatNamesAChildIsLookedAtOnTheDayFromWhichTheyMayNotBeNamed() {
        var ella = school.with(AnySchool.child("1", "Ella", "Adair")).getFirst();
        var ending = new Until.Day(today);
        for (var use : List.of(Purpose.SCHOOL_PAGE, Purpose.SCHOOL_WEBSITE)) {
            school.as(Role.OFFICE).run(() -> keep(ella, use, new Until.Withdrawal()));
            Mother.of(school, ella).says(Word.NAMED, ending, use);
        }
        var prize = new Subject(Subject.Kind.CHILD, "Ella Adair");
        var terms = new Terms(prize, Reach.OWN_PAGES, today, Optional.empty());
        ruth.run(() -> done(permissions.give(terms)));
        var turned = new TurnedClock();
        var later = new Permissions(store, children, colleagues, ledger, publisher, turned);

        ruth.run(() -> transaction.executeWithoutResult(_ -> later.lookAgain()));
        assertThat(events.stream(PermissionWithdrawn.class)).isEmpty();

        turned.turn(Duration.ofDays(1));
        ruth.run(() -> transaction.executeWithoutResult(_ -> later.lookAgain()));
        assertThat(events.stream(PermissionWithdrawn.class)).hasSize(1);
    }

    /// A child has left and may not be shown any more: what names them holds no longer, and what
    /// rests on it is looked at.
    @Test
    void whoHasLeftIsMeantStill() {
        var ella = school.with(AnySchool.child("1", "Ella", "Adair")).getFirst();
        Mother.of(school, ella).says(Word.NAMED, Purpose.SCHOOL_PAGE, Purpose.SCHOOL_WEBSITE);
        var prize = new Subject(Subject.Kind.CHILD, "Ella Adair");
        var terms = new Terms(prize, Reach.OWN_PAGES, today, Optional.empty());
        ruth.run(() -> done(permissions.give(terms)));
        var _ = school.with();
        assertThat(inForce(mira)).hasSize(1);

        ruth.run(() -> flag(ella));

        assertThat(inForce(mira)).isEmpty();
        ruth.run(() -> transaction.executeWithoutResult(_ -> permissions.lookAgain()));
        assertThat(events.stream(PermissionWithdrawn.class)).isNotEmpty();
    }

    private void flag(Pupil child) {
        var reason = new Reason(Ground.POLICE_ADVICE, "");
        assertThat(beans.getBean(Flags.class).set(child.id(), reason))
                .isInstanceOf(org.verger.flags.Outcome.Done.class);
    }

    @Test
    void aChildWhoJoinsIsMeantFromThenOn() {
        var terms = new Terms(fair().subject(), Reach.EVERYWHERE, today, Optional.empty());
        ruth.run(() -> done(permissions.give(terms)));
        assertThat(inForce(mira)).hasSize(1);

        var _ = school.with(AnySchool.child("1", "Summer", "Fair"));

        assertThat(inForce(mira)).isEmpty();
    }

    @Test
    void namesAreTakenApartAnewOnlyWhenOneOfThemChanges() {
        var ella = Set.of(new Name("Ella", "Adair", Name.Kind.PUPIL));
        var tom = Set.of(new Name("Tom", "Birch", Name.Kind.PUPIL));

        var first = mira.call(() -> children.snapshot(ella));

        assertThat(mira.call(() -> children.snapshot(Set.copyOf(ella)))).isSameAs(first);
        assertThat(mira.call(() -> children.snapshot(tom))).isNotSameAs(first);
    }

    private void keep(Pupil child, Purpose use, Until until) {
        var _ = OldPapers.keep(beans, child.id(), use, today, until);
    }

    @Test
    void aWithdrawnPermissionIsOver() {
        ruth.run(() -> done(permissions.give(fair())));
        var id = inForce(mira).getFirst().id();

        ruth.run(() -> done(permissions.withdraw(id)));

        assertThat(inForce(mira)).isEmpty();
        assertThat(ruth.call(() -> permissions.withdraw(id)))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.WITHDRAWN_ALREADY)));
    }

    @Test
    void aTeacherGivesNone() {
        assertThat(mira.call(() -> permissions.give(fair())))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
    }

    @Test
    void anotherSchoolsPermissionIsNotThere() {
        ruth.run(() -> done(permissions.give(fair())));
        var id = inForce(mira).getFirst().id();
        var sister = school.sister().as(Role.HEAD);

        assertThat(inForce(sister)).isEmpty();
        assertThatThrownBy(() -> sister.call(() -> permissions.withdraw(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theHeadGivesAndWithdrawsOneOnThePages() throws Exception {
        assertThat(words(ruth, get("/permissions"))).contains("No permission stands");
        assertThat(answer(ruth, post("/permissions")).getStatus()).isEqualTo(422);

        var given =
                answer(
                        ruth,
                        post("/permissions")
                                .param("kind", "EVENT")
                                .param("name", "Summer fair")
                                .param("reach", "EVERYWHERE")
                                .param("from", today.toString()));

        assertThat(given.getStatus()).isEqualTo(303);
        assertThat(words(mira, get("/permissions")))
                .contains("Summer fair", "In force")
                .doesNotContain("Withdraw");
        var page = Jsoup.parse(answer(ruth, get("/permissions")).getContentAsString());
        var withdrawal = page.select("form[action$=/withdrawal]").attr("action");
        assertThat(answer(ruth, post(withdrawal)).getStatus()).isEqualTo(303);
        assertThat(words(ruth, get("/permissions"))).contains("Withdrawn");
        var one = page.select(".v-list a").attr("href");
        assertThat(words(mira, get(one)))
                .contains("Summer fair", "Withdrawn", "gave a permission", "withdrew a permission")
                .doesNotContain("Withdraw “");
    }

    /// What came out by it stays out after its last day, and comes down when it is withdrawn.
    @Test
    void oneThatIsOverCanStillBeWithdrawn() throws Exception {
        var past = today.minusDays(9);
        var terms = new Terms(fair().subject(), Reach.OWN_PAGES, past, Optional.of(past));
        var id = new PermissionId(UUID.randomUUID());
        var over = new Permission(id, terms, ruth.someone().id(), Optional.empty());
        ruth.run(() -> transaction.executeWithoutResult(_ -> store.add(over)));
        var page = answer(ruth, get("/permissions/" + id)).getContentAsString();
        var withdrawal = Jsoup.parse(page).select("form[action$=/withdrawal]").attr("action");

        assertThat(answer(ruth, post(withdrawal)).getStatus()).isEqualTo(303);
        assertThat(events.stream(PermissionWithdrawn.class)).hasSize(1);
    }

    private List<Permission> inForce(Scope scope) {
        return inForce(scope, Purpose.SCHOOL_PAGE);
    }

    private List<Permission> inForce(Scope scope, Purpose use) {
        return scope.call(() -> permissions.inForce(scope.someone().id(), Set.of(use), today));
    }

    private Terms fair() {
        return new Terms(
                new Subject(Subject.Kind.EVENT, "Summer fair"),
                Reach.EVERYWHERE,
                today,
                Optional.empty());
    }

    private String words(Scope scope, RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(scope, request).getContentAsString()).text();
    }

    private MockHttpServletResponse answer(Scope scope, RequestBuilder request) throws Exception {
        return scope.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
