package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.pace.Pace;
import org.verger.pace.Paces;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.Timing;
import org.verger.pupils.Roll;
import org.verger.review.Approvals;

/// The first posts of the invented schools: some approved, so that they come out, some waiting for
/// a decision, one that names a child who may be named, and some not ready, because they name one
/// for whom nobody permitted it.
@Component
class InventedPosts {
    private static final Pace AT_ONCE = new Pace(0, 14);

    private final Drafts drafts;
    private final Approvals approvals;
    private final Roll roll;
    private final InventedDiary diary;
    private final Paces paces;

    InventedPosts(Drafts drafts, Approvals approvals, Roll roll, InventedDiary diary, Paces paces) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.roll = roll;
        this.diary = diary;
        this.paces = paces;
    }

    /// Whoever looks at Quillbourne sees a post come out as soon as it is approved; Hathersley
    /// waits as a school usually does.
    void write(Players players) {
        waiting(players, InventedSchool.QUILLBOURNE, Cast.RUTH, AT_ONCE);
        waiting(players, InventedSchool.HATHERSLEY, Cast.IMRAN, AT_ONCE);
        approve(
                players,
                InventedSchool.QUILLBOURNE,
                Cast.TOM,
                Cast.RUTH,
                """
                Our library corner is open.

                Thank you to everybody who gave books: more than four hundred stand on the shelves \
                now, and the reading tent is up. Come and look round after assembly.\
                """);
        leaveWaiting(
                players,
                InventedSchool.QUILLBOURNE,
                Cast.PRIYA,
                """
                Rehearsals for the winter concert have begun. Every class sings two songs this year, \
                and the hall is filling with lanterns made of paper and string.\
                """);
        approve(
                players,
                InventedSchool.QUILLBOURNE,
                Cast.PRIYA,
                Cast.RUTH,
                """
                A morning of poems in the hall, some long, some loud. The warmest applause was for %s, \
                who knew every line by heart.\
                """
                        .formatted(whoMayBeNamed(players, InventedSchool.QUILLBOURNE)));
        draftThatNamesAChild(players, InventedSchool.QUILLBOURNE, Cast.TOM);
        approve(
                players,
                InventedSchool.HATHERSLEY,
                Cast.CHLOE,
                Cast.IMRAN,
                """
                What holds up a bridge made of nothing but card and string? Our engineers found out \
                this week: the strongest one carried eleven kilograms before it gave way.\
                """);
        leaveWaiting(
                players,
                InventedSchool.HATHERSLEY,
                Cast.CHLOE,
                """
                The science fair fills the sports hall on the last day of term. Families are \
                welcome from four o’clock; there will be hot soup and a volcano.\
                """);
        draftThatNamesAChild(players, InventedSchool.HATHERSLEY, Cast.PRIYA);
        diary.write(players);
        waiting(players, InventedSchool.HATHERSLEY, Cast.IMRAN, Pace.USUAL);
    }

    private void waiting(Players players, InventedSchool school, Cast head, Pace pace) {
        players.at(school, head).run(() -> paces.set(pace));
    }

    private void approve(
            Players players, InventedSchool school, Cast author, Cast head, String words) {
        var post = submit(players, school, author, words);
        players.at(school, head).run(() -> approve(post));
    }

    private void approve(PostId post) {
        var seen = approvals.look(post);
        done(approvals.approve(post, seen.post().fingerprint(), seen.points()));
    }

    private void leaveWaiting(Players players, InventedSchool school, Cast author, String words) {
        var _ = submit(players, school, author, words);
    }

    private PostId submit(Players players, InventedSchool school, Cast author, String words) {
        return players.at(school, author)
                .call(
                        () -> {
                            var post = draft(words);
                            done(drafts.submit(post));
                            return post;
                        });
    }

    private String whoMayBeNamed(Players players, InventedSchool school) {
        return players.at(school, Cast.RUTH)
                .call(() -> roll.list("").get(InventedDecisions.NAMED).name().full());
    }

    private void draftThatNamesAChild(Players players, InventedSchool school, Cast author) {
        players.at(school, author)
                .run(
                        () -> {
                            var child = roll.list("").getFirst().name().full();
                            var _ =
                                    draft(
                                            "Well done to "
                                                    + child
                                                    + ", who read a whole book aloud this week!");
                        });
    }

    private PostId draft(String words) {
        return drafts.write(new Caption(words), new Timing.WhenApproved());
    }

    private static void done(Decision decision) {
        switch (decision) {
            case Decision.Done _ -> {}
            case Decision.Refused(_, var reasons) ->
                    throw new IllegalStateException("an invented post was refused: " + reasons);
        }
    }
}
