package org.verger.templates;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Verdict;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.Sites;
import org.verger.stops.Stops;
import org.verger.verdicts.FindingId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Publishing at once what was agreed to beforehand (ETH-2).
@Service
public class Uses {
    /// What would come out: the words as they were filled, where they could be, with the verdict of
    /// this moment, and every reason why it cannot.
    public record Preview(
            Template template,
            String text,
            Optional<Verdict> verdict,
            List<TemplateRefusal> reasons) {
        public Preview {
            reasons = List.copyOf(reasons);
        }
    }

    /// The answer to whoever uses a template.
    public sealed interface Answer {
        /// It comes out, as this post.
        record Sent(PostId post) implements Answer {}

        /// It does not.
        record Refused(Preview preview) implements Answer {}
    }

    private final TemplateStore templates;
    private final WordingGate gate;
    private final Stops stops;
    private final Sending sending;
    private final Drafts drafts;
    private final Sites sites;
    private final Clock clock;

    Uses(
            TemplateStore templates,
            WordingGate gate,
            Stops stops,
            Sending sending,
            Drafts drafts,
            Sites sites,
            Clock clock) {
        this.drafts = drafts;
        this.sites = sites;
        this.templates = templates;
        this.gate = gate;
        this.stops = stops;
        this.sending = sending;
        this.clock = clock;
    }

    /// What would come out of it.
    @Transactional(readOnly = true)
    public Preview preview(TemplateId id, Map<String, String> typed) {
        return judged(templates.get(id), typed, stops.inForce().isEmpty());
    }

    /// The name of the post that it would come out as.
    public PostId next() {
        return drafts.next();
    }

    /// Publishes it now, and tells the others who decide. Under one name it comes out once, however
    /// often it is sent.
    @Transactional
    public Answer send(TemplateId id, PostId as, Map<String, String> typed) {
        if (sending.isSent(as)) return new Answer.Sent(as);
        var preview = judged(templates.get(id), typed, stops.mayComeOut());
        if (!preview.reasons().isEmpty()) return new Answer.Refused(preview);
        var said =
                gate.of(Scope.current().someone().id(), preview.text(), preview.template().sites());
        var words = new Caption(preview.text());
        sending.send(as, preview.template(), words, FindingId.toDecide(said));
        return new Answer.Sent(as);
    }

    /// What needs a decision in it, as its author's words and as those of whoever publishes: a
    /// permission that one of them gave serves the other alone (PRN-6).
    private Set<FindingId> open(Template template, FilledWording words, Verdict ofTheAuthor) {
        var sender = Scope.current().someone().id();
        var asTheAuthors = words.toDecide(ofTheAuthor);
        if (sender.equals(template.author())) return asTheAuthors;
        var asTheSenders = words.toDecide(gate.of(sender, words.text(), template.sites()));
        return Stream.of(asTheAuthors, asTheSenders)
                .flatMap(Set::stream)
                .collect(toUnmodifiableSet());
    }

    /// As its author's words, for they wrote them: whoever publishes fills the gaps alone.
    private Preview judged(Template template, Map<String, String> typed, boolean mayComeOut) {
        var now = clock.instant();
        var filled = template.wording().filled(typed, LocalDate.ofInstant(now, clock.getZone()));
        var verdict =
                filled.map(words -> gate.of(template.author(), words.text(), template.sites()));
        var open =
                filled.flatMap(words -> verdict.map(said -> open(template, words, said)))
                        .orElse(Set.of());
        var facts =
                new TemplateRules.Facts(
                        template,
                        Scope.current().someone(),
                        now,
                        mayComeOut,
                        template.sites().stream().anyMatch(sites::isOpen),
                        verdict,
                        open);
        return new Preview(
                template,
                filled.map(FilledWording::text).orElse(""),
                verdict,
                TemplateRules.use(facts));
    }
}
