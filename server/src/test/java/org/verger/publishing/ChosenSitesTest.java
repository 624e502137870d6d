package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.bulletin.Entry;
import org.verger.bulletin.SchoolPage;
import org.verger.consent.Purpose;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Examination;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.Site;
import org.verger.posts.Timing;
import org.verger.pupils.Pupil;
import org.verger.review.Withdrawals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A post comes out where its author chose, is judged for that, and goes from there.
@ServerTest
class ChosenSitesTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Set<Site> BOTH = Set.of(Site.SCHOOL_PAGE, Chirper.SITE);

    @Autowired BeanFactory beans;
    @Autowired Chirper chirper;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired Withdrawals withdrawals;
    @Autowired Publishing publishing;
    @Autowired SchoolPage page;

    private Newsroom room;

    @BeforeEach
    void aSchoolWithTwoPlaces() {
        room = Newsroom.opened(beans);
        chirper.openFor(room);
    }

    @Test
    void aPostComesOutWhereItWasChosenAndNowhereElse() {
        var there = approved(NOW, Set.of(Chirper.SITE));
        var here = approved(NOW, Set.of(Site.SCHOOL_PAGE));

        awaitStates(there, Map.of("chirper", PublicationState.PUBLISHED));
        awaitStates(here, Map.of("bulletin", PublicationState.PUBLISHED));
    }

    /// OFF-6: it is taken down everywhere, and looked for everywhere.
    @Test
    void aPostComesOutAtEachPlaceAndGoesFromEach() {
        var id = approved(NOW, BOTH);
        awaitStates(
                id,
                Map.of(
                        "bulletin", PublicationState.PUBLISHED,
                        "chirper", PublicationState.PUBLISHED));
        var key = new Progress(beans, room).on("chirper", id).key();
        assertThat(chirper.read(key)).isEqualTo("The paint is drying.");

        room.ruth().run(() -> done(withdrawals.withdraw(id)));

        awaitStates(
                id, Map.of("bulletin", PublicationState.GONE, "chirper", PublicationState.GONE));
        assertThat(chirper.read(key)).isEmpty();
    }

    /// PRN-2: whose a picture is goes with it to each place.
    @Test
    void aCreditComesOutAtEachPlace() {
        var id = draft(NOW, BOTH);
        room.mira()
                .run(
                        () -> {
                            done(drafts.add(id, room.borrowed("Photo by A. Marsh")));
                            done(drafts.submit(id));
                        });
        room.approve(id);
        awaitStates(
                id,
                Map.of(
                        "bulletin", PublicationState.PUBLISHED,
                        "chirper", PublicationState.PUBLISHED));

        var there = new Progress(beans, room).on("chirper", id).key();
        assertThat(chirper.described(there))
                .containsExactly("Paint pots on a table. (Photo by A. Marsh)");
        var here = new Progress(beans, room).on("bulletin", id).key();
        var entry = room.machine().call(() -> page.find(here.value()));
        assertThat(entry)
                .isInstanceOfSatisfying(
                        SchoolPage.Found.There.class,
                        out ->
                                assertThat(out.entry().photos())
                                        .extracting(Entry.Photo::credit)
                                        .containsExactly("Photo by A. Marsh"));
    }

    /// OFF-6: a yes to the school's page is no yes to a network, and the writer hears which.
    @Test
    void aConsentForOnePlaceIsNoneForTheOther() {
        var both = draft(LATER, BOTH, room.ella());
        var page = draft(LATER, Set.of(Site.SCHOOL_PAGE), room.ella());

        assertThat(consentFindings(page)).isEmpty();
        assertThat(consentFindings(both))
                .extracting(Finding::why)
                .containsExactly("A child in this picture cannot be shown here: Bluesky.");
        assertThat(room.mira().call(() -> drafts.submit(both)))
                .isEqualTo(new Decision.Refused(both, List.of(Refusal.BLOCKED_BY_THE_GATE)));
    }

    @Test
    void aChildWhomNoPlaceMayShowIsSpokenOfAsEver() {
        var both = draft(LATER, BOTH, room.tom());

        assertThat(consentFindings(both))
                .extracting(Finding::why)
                .containsExactly("A child in this picture cannot be shown here.");
    }

    /// OFF-6: what rested on a consent for one place is taken back; what came out at another stays.
    @Test
    void aConsentThatIsWithdrawnTakesBackWhatComesOutThere() {
        room.agree(room.ella(), Purpose.BLUESKY);
        var both = approved(LATER, BOTH, room.ella());
        var page = approved(LATER, Set.of(Site.SCHOOL_PAGE), room.ella());

        room.takeBackConsent(room.ella(), Purpose.BLUESKY);

        await().atMost(SOON).until(() -> room.post(both).state() == PostState.WITHDRAWN);
        assertThat(room.post(page).state()).isEqualTo(PostState.APPROVED);
    }

    /// PRN-6: the yes was to where it comes out too.
    @Test
    void otherPlacesVoidTheApproval() {
        var id = approved(LATER, Set.of(Site.SCHOOL_PAGE));
        awaitStates(id, Map.of("bulletin", PublicationState.DUE));

        choose(id, Set.of(Chirper.SITE));

        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
        assertThat(room.verbs(id)).contains("approval.voided");
        agree(id);
        awaitStates(
                id, Map.of("bulletin", PublicationState.LEFT_OUT, "chirper", PublicationState.DUE));
    }

    @Test
    void whatWasLeftOutComesOutWhenItIsChosenAgain() {
        var id = approved(LATER, BOTH);
        choose(id, Set.of(Chirper.SITE));
        agree(id);
        choose(id, BOTH);

        agree(id);

        awaitStates(id, Map.of("bulletin", PublicationState.DUE, "chirper", PublicationState.DUE));
    }

    @Test
    void aPostThatComesOutNowhereIsNotSent() {
        var id = draft(LATER, Set.of());

        assertThat(room.mira().call(() -> drafts.submit(id)))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.NO_SITE)));
    }

    /// OFF-5: how long it may be is a matter of the place.
    @Test
    void aPostIsAsLongAsItsPlacesTake() {
        var words = new Manuscript(new Caption("A word. ".repeat(60).strip()), LATER);
        var there = room.mira().call(() -> drafts.write(words.on(BOTH)));
        var here = room.mira().call(() -> drafts.write(words.on(Set.of(Site.SCHOOL_PAGE))));

        assertThat(checks(there)).contains(Check.LENGTH);
        assertThat(checks(here)).doesNotContain(Check.LENGTH);
    }

    private PostId draft(Timing timing, Set<Site> sites, Pupil... shown) {
        var id = room.draft(timing, shown);
        choose(id, sites);
        return id;
    }

    private PostId approved(Timing timing, Set<Site> sites, Pupil... shown) {
        var id = draft(timing, sites, shown);
        agree(id);
        return id;
    }

    private void choose(PostId id, Set<Site> sites) {
        var post = room.post(id);
        var said = new Manuscript(post.caption(), post.timing()).on(sites);
        room.mira().run(() -> done(drafts.rewrite(id, said)));
    }

    private void agree(PostId id) {
        room.mira().run(() -> done(drafts.submit(id)));
        room.approve(id);
    }

    private List<Finding> consentFindings(PostId id) {
        return findings(id).stream().filter(one -> one.check() == Check.CONSENT).toList();
    }

    private List<Check> checks(PostId id) {
        return findings(id).stream().map(Finding::check).toList();
    }

    private List<Finding> findings(PostId id) {
        return room.mira().call(() -> examination.of(room.post(id))).findings();
    }

    private void awaitStates(PostId id, Map<String, PublicationState> expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(states(id)).isEqualTo(expected));
    }

    private Map<String, PublicationState> states(PostId id) {
        return room.machine().call(() -> publishing.list(id)).stream()
                .collect(Collectors.toMap(PublicationRow::network, PublicationRow::state));
    }
}
