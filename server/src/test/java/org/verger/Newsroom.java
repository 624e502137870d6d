package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.blobs.BlobStore;
import org.verger.consent.Consent;
import org.verger.consent.Consents;
import org.verger.consent.OldPapers;
import org.verger.consent.Outcome;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.pace.Pace;
import org.verger.pace.Paces;
import org.verger.people.EmailAddress;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.platform.Actor;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.posts.Timing;
import org.verger.pupils.Pupil;
import org.verger.review.Approvals;
import org.verger.signin.Accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A school where posts are written and decided about: Mira teaches, Ruth is the head, and the
/// office keeps the consents. What is approved comes out without a pause. Ella may be shown on the
/// school's page, and Tom may not.
public record Newsroom(
        AnySchool school, Scope mira, Scope ruth, Scope office, Pupil ella, Pupil tom) {
    public static final Timing NOW = new Timing.WhenApproved();

    /// A time that no test lives to see.
    public static final Timing LATER = new Timing.At(Instant.parse("2099-01-05T09:00:00Z"));

    public static Newsroom opened(BeanFactory beans) {
        var school = AnySchool.opened(beans);
        var children =
                school.with(
                        AnySchool.child("1", "Ella", "Adair"),
                        AnySchool.child("2", "Tom", "Birch"));
        var room =
                new Newsroom(
                        school,
                        school.as(Role.TEACHER),
                        school.as(Role.HEAD),
                        school.as(Role.OFFICE),
                        children.getFirst(),
                        children.getLast());
        room.agree(room.ella, Purpose.SCHOOL_PAGE);
        room.ruth.run(() -> beans.getBean(Paces.class).set(new Pace(0, 14)));
        return room;
    }

    /// Verger itself, working for this school.
    public Scope machine() {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }

    /// Mira's draft, with one described photo of these children where there are any.
    public PostId draft(Timing timing, Pupil... shown) {
        return mira.call(
                () -> {
                    var id = drafts().write(new Caption("The paint is drying."), timing);
                    if (shown.length > 0) done(drafts().add(id, photoOf(shown)));
                    return id;
                });
    }

    /// The same, sent for approval.
    public PostId submitted(Timing timing, Pupil... shown) {
        var id = draft(timing, shown);
        mira.run(() -> done(drafts().submit(id)));
        return id;
    }

    /// The same, approved by Ruth.
    public PostId approved(Timing timing, Pupil... shown) {
        var id = submitted(timing, shown);
        approve(id);
        return id;
    }

    /// Ruth approves it as it stands.
    public void approve(PostId id) {
        ruth.run(() -> done(approvals().approve(id, post(id).fingerprint())));
    }

    /// Its latest yes has run out.
    public void approvedLongAgo(PostId id) {
        var copy =
                """
                insert into review.approval
                select trust_id, gen_random_uuid(), school_id, post_id, approver_id, fingerprint, policy_version,
                       roster_version, approved_at + interval '1 microsecond', approved_at + interval '2 microseconds'
                from review.approval where post_id = :post
                """;
        var statement = bean(JdbcClient.class).sql(copy).param("post", id.value());
        var transaction = bean(TransactionTemplate.class);
        machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> assertThat(statement.update()).isOne()));
    }

    public Post post(PostId id) {
        return machine().call(() -> bean(Posts.class).get(id));
    }

    /// What the ledger says was done to a post, in order.
    public List<String> verbs(PostId id) {
        return machine().call(() -> bean(Timeline.class).of(new Thing("post", id.value()))).stream()
                .map(Timeline.Row::verb)
                .toList();
    }

    /// A photo of these children that the blob store has.
    public Photo photoOf(Pupil... shown) {
        var pixels = UUID.randomUUID().toString().getBytes(UTF_8);
        var blob = machine().call(() -> bean(BlobStore.class).put(pixels));
        var photo =
                new Photo(
                        new PhotoId(UUID.randomUUID()),
                        "Paint pots on a table.",
                        "hall.jpg",
                        List.of(new Photo.Size(64, 48, blob)),
                        new PictureFacts(0, Set.of()),
                        Set.of());
        for (var child : shown) photo = photo.showing(child.id());
        return photo;
    }

    /// A photo of nobody that somebody else made.
    public Photo borrowed(String credit) {
        var source = new Source(Origin.SOMEBODY_ELSE, credit);
        var photo = photoOf();
        return photo.labelled(new Photo.Label(photo.altText(), source));
    }

    /// Opens an account for somebody here, and says where letters reach them.
    public String addressOf(Scope person) {
        var address = UUID.randomUUID() + "@alder.example";
        var who = person.someone();
        var opened =
                person.call(
                        () ->
                                bean(Accounts.class)
                                        .open(who.id(), new EmailAddress(address), who.name()));
        assertThat(opened).isInstanceOf(Accounts.Opening.Opened.class);
        return address;
    }

    /// A carer says on paper that the child may be shown, from today on.
    public void agree(Pupil child, Purpose purpose) {
        agree(child, purpose, new Until.Withdrawal());
    }

    /// A carer says on paper that the child may be shown, from today until then.
    public void agree(Pupil child, Purpose purpose, Until until) {
        var today = LocalDate.now(bean(Clock.class));
        office.run(
                () -> {
                    var _ = OldPapers.keep(school.beans(), child.id(), purpose, today, until);
                });
    }

    /// A carer says that the child may be shown and, in words alone, named.
    public Mother agreeToTheName(Pupil child, Purpose... uses) {
        var mother = Mother.of(school, child);
        mother.says(Word.NAMED, uses);
        return mother;
    }

    /// A carer takes back the consent to this use.
    public void takeBackConsent(Pupil child, Purpose purpose) {
        office.run(
                () ->
                        done(
                                bean(Consents.class)
                                        .withdraw(
                                                bean(Consents.class).list(child.id()).stream()
                                                        .filter(
                                                                one ->
                                                                        one.terms().purpose()
                                                                                == purpose)
                                                        .findFirst()
                                                        .map(Consent::id)
                                                        .orElseThrow())));
    }

    public static void done(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Done.class);
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private Drafts drafts() {
        return bean(Drafts.class);
    }

    private Approvals approvals() {
        return bean(Approvals.class);
    }

    private <T> T bean(Class<T> type) {
        return school.beans().getBean(type);
    }
}
