package org.verger.archive.web;

import static org.verger.parts.Words.words;

import org.verger.gate.Picture.Source;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.parts.Dates;
import org.verger.platform.PersonId;
import org.verger.posts.Post;
import org.verger.posts.PostState;
import org.verger.posts.web.FindingLine;
import org.verger.posts.web.Findings;
import org.verger.review.Approvals;
import org.verger.verdicts.FindingId;
import org.verger.verdicts.Judged;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the page speaks that says why a post was allowed.
final class WhyWords {
    private WhyWords() {}

    /// The answer in a few sentences, the most telling first.
    static List<String> answer(
            Post post, List<Kept> kept, List<Approvals.Given> given, Map<PersonId, String> names) {
        var said = new ArrayList<String>();
        said.add(agreed(post, given, names));
        kept.stream().findFirst().map(WhyWords::children).ifPresent(said::add);
        said.add(now(post.state()));
        return said;
    }

    private static String agreed(
            Post post, List<Approvals.Given> given, Map<PersonId, String> names) {
        if (given.isEmpty()) return words("archive.why.nobody");
        var last = given.getFirst();
        var who = names.getOrDefault(last.approver(), words("ledger.somebody"));
        var template = last.template().filter(_ -> last.fingerprint().equals(post.fingerprint()));
        if (template.isPresent())
            return words(
                    "archive.why.template",
                    who,
                    template.get(),
                    Dates.moment(last.at()),
                    names.getOrDefault(post.author(), words("ledger.somebody")));
        return words(
                last.fingerprint().equals(post.fingerprint())
                        ? "archive.why.approved"
                        : "archive.why.approved.changed",
                who,
                Dates.moment(last.at()));
    }

    /// How many children it shows, and never which of them may be shown, or why.
    private static String children(Kept kept) {
        int children = kept.judged().children();
        return kept.judged().verdict().blocks()
                ? words("archive.why.blocked")
                : words("archive.why.children", children);
    }

    private static String now(PostState state) {
        return switch (state) {
            case DRAFT -> words("archive.why.state.draft");
            case SUBMITTED -> words("archive.why.state.submitted");
            case APPROVED -> words("archive.why.state.approved");
            case HELD -> words("archive.why.state.held");
            case PUBLISHED -> words("archive.why.state.published");
            case WITHDRAWN -> words("archive.why.state.withdrawn");
            case REFUSED -> words("archive.why.state.refused");
            case DISCARDED -> words("archive.why.state.discarded");
        };
    }

    /// @param told whether the reader may know what was found, and not only how much: a finding may
    ///   be about a child
    static WhyPage.Step step(
            Kept kept,
            List<Approvals.Given> given,
            Map<PersonId, String> names,
            String sites,
            boolean told) {
        var judged = kept.judged();
        var verdict = judged.verdict();
        return new WhyPage.Step(
                title(judged.stage()),
                Dates.moment(kept.at()),
                Findings.of(verdict).summary(),
                words("archive.why.by", verdict.policyVersion(), verdict.rosterVersion()),
                words("archive.why.sites", sites),
                credits(judged.photos()),
                judged.fingerprint(),
                told ? found(verdict, approval(kept, given), names) : List.of());
    }

    /// PRN-2: whose each picture was, as it then stood.
    private static List<String> credits(List<Judged.Shown> photos) {
        return IntStream.range(0, photos.size())
                .filter(i -> !photos.get(i).credit().isBlank())
                .boxed()
                .flatMap(i -> photos.get(i).source().map(one -> credit(i + 1, one)).stream())
                .toList();
    }

    private static String credit(int photo, Source source) {
        return switch (source.origin()) {
            case OURS -> words("archive.why.credit.ours", photo, source.credit());
            case SOMEBODY_ELSE -> words("archive.why.credit.else", photo, source.credit());
            case UNSTATED -> words("archive.why.credit.unstated", photo, source.credit());
        };
    }

    private static String title(Stage stage) {
        return switch (stage) {
            case SUBMITTED -> words("archive.why.step.submitted");
            case APPROVED -> words("archive.why.step.approved");
            case RELEASED -> words("archive.why.step.released");
            case HELD -> words("archive.why.step.held");
            case READ_LATER -> words("archive.why.step.read-later");
        };
    }

    /// The approval that stood when this was judged, if there was one.
    private static Optional<Approvals.Given> approval(Kept kept, List<Approvals.Given> given) {
        if (kept.judged().stage() == Stage.SUBMITTED) return Optional.empty();
        return given.stream()
                .filter(one -> one.fingerprint().hex().equals(kept.judged().fingerprint()))
                .filter(one -> !one.at().isAfter(kept.at()))
                .findFirst();
    }

    private static List<WhyPage.Found> found(
            Verdict verdict, Optional<Approvals.Given> approval, Map<PersonId, String> names) {
        var lines = Findings.of(verdict).lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> found(verdict, i, lines.get(i), approval, names))
                .toList();
    }

    private static WhyPage.Found found(
            Verdict verdict,
            int number,
            FindingLine line,
            Optional<Approvals.Given> approval,
            Map<PersonId, String> names) {
        var finding = verdict.findings().get(number);
        if (finding.severity() != Severity.NEEDS_A_DECISION) return new WhyPage.Found(line, "");
        return new WhyPage.Found(
                line,
                approval.filter(one -> one.decided().contains(FindingId.of(finding)))
                        .map(one -> names.getOrDefault(one.approver(), ""))
                        .map(who -> words("archive.why.decided", who))
                        .orElse(""));
    }
}
