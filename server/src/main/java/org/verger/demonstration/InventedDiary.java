package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.parts.Dates;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.posts.Timing;
import org.verger.review.Approvals;
import org.verger.review.ReturnReason;
import org.verger.review.Withdrawals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Three weeks of posts at the invented schools: what is out, what is approved for a later day,
/// what waits, what went back to its author, what was taken back, and what is not finished.
@Component
class InventedDiary {
    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 30);

    private final Drafts drafts;
    private final Posts posts;
    private final Approvals approvals;
    private final Withdrawals withdrawals;
    private final InventedPhotos photos;
    private final Clock clock;

    InventedDiary(
            Drafts drafts,
            Posts posts,
            Approvals approvals,
            Withdrawals withdrawals,
            InventedPhotos photos,
            Clock clock) {
        this.drafts = drafts;
        this.posts = posts;
        this.approvals = approvals;
        this.withdrawals = withdrawals;
        this.photos = photos;
        this.clock = clock;
    }

    /// What becomes of a post.
    private enum Fate {
        OUT,
        LATER,
        WAITING,
        RETURNED,
        TAKEN_BACK,
        UNFINISHED
    }

    /// A post, what becomes of it, on which day from now it is meant to come out, and what its
    /// photo shows, where it has one.
    private record Page(Cast author, Fate fate, int days, String words, Optional<Group> group) {
        Page showing(int children, int passedOver, String words) {
            var group = new Group(children, passedOver, words);
            return new Page(author, fate, days, this.words, Optional.of(group));
        }
    }

    /// So many children, after those who stand in other photos of the school.
    private record Group(int children, int passedOver, String words) {}

    void write(Players players) {
        write(players, InventedSchool.QUILLBOURNE, Cast.RUTH, QUILLBOURNE);
        write(players, InventedSchool.HATHERSLEY, Cast.IMRAN, HATHERSLEY);
        write(players, InventedSchool.BRINDLEWICK_INFANTS, Cast.JOSEPHINE, INFANTS);
        write(players, InventedSchool.BRINDLEWICK_JUNIORS, Cast.ALISTAIR, JUNIORS);
    }

    private void write(Players players, InventedSchool school, Cast head, List<Page> pages) {
        for (var page : pages) {
            var post = players.at(school, page.author).call(() -> begin(page));
            players.at(school, head).run(() -> decide(post, page.fate));
        }
    }

    private PostId begin(Page page) {
        var post = drafts.write(new Caption(page.words), timing(page));
        var day = LocalDate.now(clock).plusDays(page.days);
        page.group
                .map(one -> photos.of(one.words, one.children, one.passedOver, day))
                .ifPresent(photo -> done(drafts.add(post, photo)));
        if (page.fate != Fate.UNFINISHED) done(drafts.submit(post));
        return post;
    }

    private void decide(PostId post, Fate fate) {
        switch (fate) {
            case WAITING, UNFINISHED -> {}
            case OUT, LATER -> approve(post);
            case RETURNED ->
                    done(
                            approvals.giveBack(
                                    post,
                                    posts.get(post).fingerprint(),
                                    new ReturnReason("Please say at which gate, and until when.")));
            case TAKEN_BACK -> {
                approve(post);
                done(withdrawals.withdraw(post));
            }
        }
    }

    private void approve(PostId post) {
        var seen = approvals.look(post);
        done(approvals.approve(post, seen.post().fingerprint(), seen.points()));
    }

    private Timing timing(Page page) {
        if (page.days == 0) return new Timing.WhenApproved();
        var day = LocalDate.now(clock).plusDays(page.days);
        return new Timing.At(day.atTime(AFTER_SCHOOL).atZone(Dates.SCHOOL_TIME).toInstant());
    }

    private static void done(Decision decision) {
        switch (decision) {
            case Decision.Done _ -> {}
            case Decision.Refused(_, var reasons) ->
                    throw new IllegalStateException("an invented post was refused: " + reasons);
        }
    }

    private static final List<Page> QUILLBOURNE =
            List.of(
                    page(
                                    Cast.TOM,
                                    Fate.OUT,
                                    0,
                                    "Den day in the wood: sticks, leaves, string, and soup at the"
                                            + " end of it.")
                            .showing(
                                    3,
                                    5,
                                    "Three children at the edge of the wood, seen from behind."),
                    page(
                                    Cast.PRIYA,
                                    Fate.LATER,
                                    4,
                                    "Our hens have settled in. The gardening club feeds them before"
                                            + " school, and the first eggs are for the kitchen.")
                            .showing(3, 2, "Three children by the hen house, seen from behind."),
                    page(
                            Cast.PRIYA,
                            Fate.LATER,
                            9,
                            "The book swap is back: bring one, take one, in the hall after"
                                    + " school."),
                    page(
                            Cast.PRIYA,
                            Fate.RETURNED,
                            2,
                            "Please come in by the other gate while the path is mended."),
                    page(
                                    Cast.TOM,
                                    Fate.TAKEN_BACK,
                                    16,
                                    "The walk along the canal is on again, with boots and a flask.")
                            .showing(2, 0, "Two children on the towpath, seen from behind."));
    private static final List<Page> HATHERSLEY =
            List.of(
                    page(
                                    Cast.CHLOE,
                                    Fate.OUT,
                                    0,
                                    "The orchestra has a new home: the old gym sounds better than"
                                            + " anybody hoped.")
                            .showing(
                                    4,
                                    0,
                                    "Four players on their way into the old gym, seen from"
                                            + " behind."),
                    page(
                            Cast.CHLOE,
                            Fate.LATER,
                            3,
                            "Options evening for year nine begins at six. Teachers of every subject"
                                    + " are there to talk."),
                    page(
                                    Cast.CHLOE,
                                    Fate.LATER,
                                    14,
                                    "The debating team travels to the county final. Wish them"
                                            + " well.")
                            .showing(
                                    3, 4, "The team of three before they leave, seen from behind."),
                    page(Cast.PRIYA, Fate.RETURNED, 5, "The netball teams play at home this week."),
                    page(
                            Cast.CHLOE,
                            Fate.TAKEN_BACK,
                            20,
                            "Tickets for the school play are on sale at reception."));
    private static final List<Page> INFANTS =
            List.of(
                    page(
                            Cast.KARIM,
                            Fate.OUT,
                            0,
                            "The mud kitchen is open again, and wellies are welcome."),
                    page(
                                    Cast.KARIM,
                                    Fate.OUT,
                                    0,
                                    "Thank you for forty-one kites. The field looked like the sea.")
                            .showing(3, 0, "Three children on the field, looking up at the kites."),
                    page(
                                    Cast.KARIM,
                                    Fate.WAITING,
                                    6,
                                    "Next week is seed week: each child plants a bean and takes it"
                                            + " home.")
                            .showing(2, 3, "Two children at the flower bed, seen from behind."),
                    page(
                            Cast.KARIM,
                            Fate.LATER,
                            11,
                            "The story tent visits us, with a storyteller and a drum."),
                    page(Cast.KARIM, Fate.UNFINISHED, 0, "Lost property is full. Please come and"));
    private static final List<Page> JUNIORS =
            List.of(
                    page(
                            Cast.MEERA,
                            Fate.OUT,
                            0,
                            "The choir sang at the market, and the market sang back."),
                    page(
                                    Cast.MEERA,
                                    Fate.OUT,
                                    0,
                                    "Our solar oven works: it melted chocolate in November.")
                            .showing(3, 0, "Three children around the oven, seen from behind."),
                    page(
                            Cast.MEERA,
                            Fate.WAITING,
                            2,
                            "Chess club has more players than boards. If you have a board to spare,"
                                    + " bring it in."),
                    page(
                            Cast.MEERA,
                            Fate.LATER,
                            18,
                            "The long-jump pit is dug, and sports day has a date."),
                    page(Cast.MEERA, Fate.RETURNED, 7, "The bus for the museum leaves early.")
                            .showing(2, 3, "Two children at the bus stop, seen from behind."));

    private static Page page(Cast author, Fate fate, int days, String words) {
        return new Page(author, fate, days, words, Optional.empty());
    }
}
