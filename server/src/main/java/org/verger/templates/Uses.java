package org.verger.templates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Verdict;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.posts.Caption;
import org.verger.posts.Examination;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Timing;
import org.verger.stops.Stops;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Examination examination;
    private final Stops stops;
    private final Sending sending;
    private final Clock clock;

    Uses(
            TemplateStore templates,
            Examination examination,
            Stops stops,
            Sending sending,
            Clock clock) {
        this.templates = templates;
        this.examination = examination;
        this.stops = stops;
        this.sending = sending;
        this.clock = clock;
    }

    /// What would come out of it.
    @Transactional(readOnly = true)
    public Preview preview(TemplateId id, Map<String, String> typed) {
        return judged(templates.get(id), typed, stops.inForce().isEmpty());
    }

    /// Publishes it now, and tells the others who decide.
    @Transactional
    public Answer send(TemplateId id, Map<String, String> typed) {
        var preview = judged(templates.get(id), typed, stops.mayComeOut());
        if (!preview.reasons().isEmpty()) return new Answer.Refused(preview);
        return new Answer.Sent(sending.send(preview.template(), new Caption(preview.text())));
    }

    private Preview judged(Template template, Map<String, String> typed, boolean mayComeOut) {
        var now = clock.instant();
        var text = template.wording().filled(typed, LocalDate.ofInstant(now, clock.getZone()));
        var verdict = text.map(words -> examination.of(draft(words, now)));
        var facts =
                new TemplateRules.Facts(
                        template, Scope.current().someone(), now, mayComeOut, verdict);
        return new Preview(template, text.orElse(""), verdict, TemplateRules.use(facts));
    }

    private static Post draft(String words, Instant now) {
        return Post.begun(
                new PostId(TimeOrderedId.at(now)),
                Scope.current().someone().id(),
                new Manuscript(new Caption(words), new Timing.WhenApproved()));
    }
}
