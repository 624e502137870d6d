package org.verger.overview;

import org.springframework.stereotype.Component;
import org.verger.carers.UnknownCarers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.flags.Looks;
import org.verger.notices.Outbox;
import org.verger.oncall.Chains;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.Unfinished;
import org.verger.posts.PostList;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;
import org.verger.review.LateReadings;
import org.verger.review.ReviewInbox;
import org.verger.templates.TemplateBook;
import org.verger.terms.SchoolYear;
import org.verger.watch.Watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What needs the person who asks, now: what others wait for first, then their own unfinished work.
@Component
public class Today {
    private final ReviewInbox inbox;
    private final LateReadings late;
    private final PostList list;
    private final Posts posts;
    private final Absences absences;
    private final Looks looks;
    private final Watch watch;
    private final Outbox outbox;
    private final Chains chains;
    private final TemplateBook templates;
    private final Unfinished unfinished;
    private final OutAndNotEverywhere notEverywhere;

    Today(
            ReviewInbox inbox,
            LateReadings late,
            PostList list,
            Posts posts,
            Absences absences,
            Looks looks,
            Watch watch,
            Outbox outbox,
            Chains chains,
            TemplateBook templates,
            Unfinished unfinished,
            OutAndNotEverywhere notEverywhere) {
        this.inbox = inbox;
        this.late = late;
        this.list = list;
        this.posts = posts;
        this.absences = absences;
        this.looks = looks;
        this.watch = watch;
        this.outbox = outbox;
        this.chains = chains;
        this.templates = templates;
        this.unfinished = unfinished;
        this.notEverywhere = notEverywhere;
    }

    /// Everything that needs them; empty on a calm day.
    public List<Need> needs() {
        var actor = Scope.current().actor();
        var needs = new ArrayList<Need>();
        if (actor.may(Right.STOP_POSTS)) notCarriedOut().ifPresent(needs::add);
        if (actor.may(Right.APPROVE_POSTS)) {
            readLate().forEach(needs::add);
            inbox.list().stream().map(Need.Decision::new).forEach(needs::add);
            templates.waiting().stream().map(Need.Agreement::new).forEach(needs::add);
        }
        notEverywhere.list().stream().map(Need.NotEverywhere::new).forEach(needs::add);
        if (actor.may(Right.FLAG_CHILDREN)) {
            lookedFor().ifPresent(needs::add);
            watch.list().stream().map(Need.Noticed::new).forEach(needs::add);
        }
        if (actor.may(Right.WRITE_POSTS)) {
            list.mine(PostState.HELD).stream().map(Need.HeldBack::new).forEach(needs::add);
            list.mine(PostState.DRAFT).stream().map(this::draft).forEach(needs::add);
        }
        if (actor.may(Right.MANAGE_ON_CALL) && !chains.reachesSomebody())
            needs.add(new Need.NobodyOnCall());
        if (actor.may(Right.SEE_LETTERS)) letters().ifPresent(needs::add);
        if (actor.may(Right.KEEP_CARERS)) absences.unknownCarers().ifPresent(needs::add);
        if (actor.may(Right.RECORD_CONSENT)) absences.find().ifPresent(needs::add);
        if (actor.may(Right.KEEP_TERMS)) absences.terms().ifPresent(needs::add);
        return needs;
    }

    /// Nobody decides about their own work.
    private Stream<Need> readLate() {
        var me = Scope.current().someone().id();
        return late.list().stream()
                .filter(post -> !post.author().equals(me))
                .map(Need.ReadLate::new);
    }

    private Optional<Need> notCarriedOut() {
        int things = unfinished.count();
        return things == 0 ? Optional.empty() : Optional.of(new Need.NotCarriedOut(things));
    }

    private Optional<Need> lookedFor() {
        int children = looks.list().size();
        return children == 0 ? Optional.empty() : Optional.of(new Need.ChildrenToLookAt(children));
    }

    private Optional<Need> letters() {
        int failing = outbox.failing();
        return failing == 0 ? Optional.empty() : Optional.of(new Need.UndeliveredLetters(failing));
    }

    private Need draft(PostList.Row row) {
        return posts.findReturnReason(row.id())
                .<Need>map(reason -> new Need.CameBack(row, reason))
                .orElseGet(() -> new Need.Unfinished(row));
    }

    /// What is not on record: consents of children, terms to come, what the law gives a carer.
    @Component
    static class Absences {
        private static final int DAYS_AHEAD = 60;

        private final Roll roll;
        private final Consents consents;
        private final SchoolYear years;
        private final UnknownCarers unknown;
        private final Clock clock;

        Absences(
                Roll roll,
                Consents consents,
                SchoolYear years,
                UnknownCarers unknown,
                Clock clock) {
            this.roll = roll;
            this.consents = consents;
            this.years = years;
            this.unknown = unknown;
            this.clock = clock;
        }

        Optional<Need> terms() {
            var soon = LocalDate.now(clock).plusDays(DAYS_AHEAD);
            return years.terms().stream().anyMatch(term -> !term.ends().isBefore(soon))
                    ? Optional.empty()
                    : Optional.of(new Need.NoTermsAhead());
        }

        Optional<Need> unknownCarers() {
            int many = unknown.count();
            return many == 0 ? Optional.empty() : Optional.of(new Need.UnknownCarers(many));
        }

        Optional<Need> find() {
            var children = roll.list("").stream().map(Pupil::id).collect(Collectors.toSet());
            var showable = consents.showable(children, Purpose.SCHOOL_PAGE, LocalDate.now(clock));
            int missing = children.size() - showable.size();
            return missing == 0
                    ? Optional.empty()
                    : Optional.of(new Need.NoConsentOnRecord(missing));
        }
    }
}
