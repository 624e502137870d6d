package org.verger.templates;

import org.springframework.stereotype.Component;
import org.verger.gate.Finding;
import org.verger.gate.Verdict;
import org.verger.links.Landings;
import org.verger.platform.PersonId;
import org.verger.platform.TimeOrderedId;
import org.verger.posts.Caption;
import org.verger.posts.Examination;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Site;
import org.verger.posts.Timing;
import org.verger.verdicts.FindingId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Asks the gate about words that are not a post yet: of a template before anybody knows what will
/// be filled in, and of one that is filled.
@Component
class WordingGate {
    private final Examination examination;
    private final Landings links;
    private final Clock clock;

    WordingGate(Examination examination, Landings links, Clock clock) {
        this.examination = examination;
        this.links = links;
        this.clock = clock;
    }

    /// What is to be said of a wording, however its gaps are filled.
    Judgement ofAll(PersonId author, Wording wording, Set<Site> sites) {
        var found = new LinkedHashMap<FindingId, Finding>();
        var verdict = new Verdict("", "", List.of());
        for (var sample : wording.samples(LocalDate.now(clock))) {
            verdict = of(author, sample.text(), sites);
            for (var finding : verdict.findings())
                found.putIfAbsent(sample.id(finding), sample.quoted(finding));
        }
        return new Judgement(
                new Verdict(
                        verdict.policyVersion(),
                        verdict.rosterVersion(),
                        List.copyOf(found.values())),
                List.copyOf(found.keySet()));
    }

    /// Has the links of a wording followed soon, those that somebody may choose among them.
    void follow(Wording wording) {
        wording.samples(LocalDate.now(clock)).forEach(sample -> links.follow(sample.text()));
    }

    /// What is to be said of these words as somebody's post of this moment, at these places.
    Verdict of(PersonId author, String words, Set<Site> sites) {
        return examination.of(
                Post.begun(
                        new PostId(TimeOrderedId.at(clock.instant())),
                        author,
                        new Manuscript(new Caption(words), new Timing.WhenApproved()).on(sites)));
    }
}
