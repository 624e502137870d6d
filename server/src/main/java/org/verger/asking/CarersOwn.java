package org.verger.asking;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Answer;
import org.verger.answers.Answers;
import org.verger.answers.BondsInForce;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.platform.NotFound;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Whereabouts;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.review.Withdrawals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a carer may ask and do behind their link, in the scope of the [Visit]. A child for whom
/// their word counts in nothing, or who is of age by now, is not there.
@Service
public class CarersOwn {
    private final LinkStore links;
    private final BondsInForce bonds;
    private final Roll roll;
    private final Answers answers;
    private final Posts posts;
    private final Whereabouts whereabouts;
    private final Withdrawals withdrawals;
    private final Clock clock;

    CarersOwn(
            LinkStore links,
            BondsInForce bonds,
            Roll roll,
            Answers answers,
            Posts posts,
            Whereabouts whereabouts,
            Withdrawals withdrawals,
            Clock clock) {
        this.links = links;
        this.bonds = bonds;
        this.roll = roll;
        this.answers = answers;
        this.posts = posts;
        this.whereabouts = whereabouts;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /// The children for whom this carer decides or can refuse, by family name.
    @Transactional(readOnly = true)
    public List<Pupil> children(Visit visit) {
        return roll.known(
                bonds(visit)
                        .filter(Bond::mayBeWrittenTo)
                        .map(Bond::child)
                        .collect(toUnmodifiableSet()));
    }

    /// Whether this carer decides for the child; one who does not can only refuse.
    @Transactional(readOnly = true)
    public boolean decides(Visit visit, PupilId child) {
        return bonds(visit)
                .filter(bond -> bond.child().equals(child))
                .anyMatch(Unanswered::canBeAsked);
    }

    private Stream<Bond> bonds(Visit visit) {
        return bonds.of(visit.carer()).stream();
    }

    /// One of them.
    ///
    /// @throws NotFound when it is none of theirs
    @Transactional(readOnly = true)
    public Pupil child(Visit visit, PupilId child) {
        return children(visit).stream()
                .filter(pupil -> pupil.id().equals(child))
                .findFirst()
                .orElseThrow(() -> new NotFound("pupil " + child + " for a carer"));
    }

    /// What this carer says today of each use.
    @Transactional(readOnly = true)
    public Map<Purpose, Word> said(Visit visit, PupilId child) {
        var today = LocalDate.now(clock);
        return answers.list(child(visit, child).id()).stream()
                .filter(answer -> answer.holdsOn(today))
                .filter(answer -> answer.sayer().equals(new Sayer.OfCarer(visit.carer())))
                .collect(toMap(Answer::purpose, Answer::word));
    }

    /// Whether this carer has a yes to take back, be it one that is yet to begin.
    @Transactional(readOnly = true)
    public boolean saidYes(Visit visit, PupilId child) {
        return standing(visit, child).anyMatch(answer -> answer.word() != Word.NO);
    }

    /// Whether this carer has given the name for some use and can keep it back, now or for a day to
    /// come; one who does not decide any more has given none that counts.
    @Transactional(readOnly = true)
    public boolean gaveTheName(Visit visit, PupilId child) {
        return decides(visit, child)
                && standing(visit, child).anyMatch(answer -> answer.word() == Word.NAMED);
    }

    private Stream<Answer> standing(Visit visit, PupilId child) {
        var today = LocalDate.now(clock);
        return answers.list(child(visit, child).id()).stream()
                .filter(answer -> answer.holdsFrom(today))
                .filter(answer -> answer.sayer().equals(new Sayer.OfCarer(visit.carer())));
    }

    /// Whether this link still takes a yes for the child: until it was answered once.
    @Transactional(readOnly = true)
    public boolean isOpen(Visit visit, PupilId child) {
        return decides(visit, child(visit, child).id())
                && !links.used(visit.link()).contains(child);
    }

    /// Records what the carer answers, once for each link and child.
    @Transactional
    public Outcome answer(Visit visit, PupilId child, Map<Purpose, Word> words) {
        if (!isOpen(visit, child) || !links.use(visit.link(), child(visit, child).id())) {
            throw new NotFound("an open link for pupil " + child);
        }
        var today = LocalDate.now(clock);
        var sayer = new Sayer.OfCarer(visit.carer());
        var slip =
                new Slip(sayer, words, today, today, new Until.Withdrawal(), new Evidence.Link());
        return answers.record(child, slip);
    }

    /// Takes every yes back at once, for as long as the link is good.
    @Transactional
    public Outcome refuseAll(Visit visit, PupilId child) {
        boolean _ = links.use(visit.link(), child(visit, child).id());
        return answers.refuseAll(child, new Sayer.OfCarer(visit.carer()), new Evidence.Link());
    }

    /// Keeps the name back at once and leaves the rest as it is, for as long as the link is good.
    @Transactional
    public Outcome keepNameBack(Visit visit, PupilId child) {
        return answers.keepNameBack(
                child(visit, child).id(),
                new Sayer.OfCarer(visit.carer()),
                _ -> new Evidence.Link());
    }

    /// What is published and shows the child.
    @Transactional(readOnly = true)
    public List<Post> published(Visit visit, PupilId child) {
        return posts.listShowing(child(visit, child).id()).stream()
                .filter(post -> post.state() == PostState.PUBLISHED)
                .toList();
    }

    /// A post that was taken back, and where a copy of it may still be seen.
    public record StillSeen(Post post, List<String> places) {
        public StillSeen {
            places = List.copyOf(places);
        }
    }

    /// What was taken back and shows the child, where a network may show it all the same.
    @Transactional(readOnly = true)
    public List<StillSeen> stillSeen(Visit visit, PupilId child) {
        return posts.listTakenBack(child(visit, child).id()).stream()
                .map(post -> new StillSeen(post, whereabouts.stillSeen(post.id())))
                .filter(one -> !one.places().isEmpty())
                .toList();
    }

    /// Every post of both kinds: what the public may see that shows the child.
    @Transactional(readOnly = true)
    public List<Post> visible(Visit visit, PupilId child) {
        return Stream.concat(
                        published(visit, child).stream(),
                        stillSeen(visit, child).stream().map(StillSeen::post))
                .toList();
    }

    /// Has one that is published taken down.
    ///
    /// @throws NotFound when it does not show the child to the public
    @Transactional
    public void takeDown(Visit visit, PupilId child, PostId post) {
        if (published(visit, child).stream().noneMatch(one -> one.id().equals(post))) {
            throw new NotFound("post " + post + " that shows pupil " + child);
        }
        withdrawals.takeDownForACarer(post);
    }
}
