package org.verger.templates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Scope;
import org.verger.posts.Fingerprint;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What may be asked of templates in calm: to write one, to agree to one, to take one out of use.
@Service
public class TemplateBook {
    /// A template, how far it has come, and every reason why whoever looks cannot agree to it.
    public record Seen(Template template, Template.State state, List<TemplateRefusal> obstacles) {
        public Seen {
            obstacles = List.copyOf(obstacles);
        }
    }

    private final TemplateStore templates;
    private final Ledger ledger;
    private final Clock clock;

    TemplateBook(TemplateStore templates, Ledger ledger, Clock clock) {
        this.templates = templates;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Writes a template; it is used by nobody before somebody else has agreed to it.
    @Transactional
    public TemplateId write(String title, String words) {
        var id = templates.add(title, words);
        ledger.write(act("template.written", id, title));
        return id;
    }

    /// Agrees to exactly these words (PRN-6, ETH-2); nothing when that was done.
    @Transactional
    public List<TemplateRefusal> agree(TemplateId id, Fingerprint seen) {
        var template = templates.get(id);
        var now = clock.instant();
        var reasons = TemplateRules.agreeing(template, Scope.current().someone(), seen, now);
        if (!reasons.isEmpty()) return reasons;
        templates.approve(template, now, now.plus(Duration.ofDays(Template.HOLDS)));
        ledger.write(act("template.approved", id, template.title()));
        return List.of();
    }

    /// Takes a template out of use.
    @Transactional
    public void retire(TemplateId id) {
        templates.retire(id);
        ledger.write(act("template.retired", id, templates.get(id).title()));
    }

    /// The templates of the school that are not out of use, by title.
    @Transactional(readOnly = true)
    public List<Seen> list() {
        return templates.list().stream().map(this::seen).toList();
    }

    /// Those that whoever asks could agree to now: nobody has yet, or the yes is too old.
    @Transactional(readOnly = true)
    public List<Template> waiting() {
        return list().stream()
                .filter(one -> one.obstacles().isEmpty())
                .map(Seen::template)
                .toList();
    }

    /// One of them.
    @Transactional(readOnly = true)
    public Seen look(TemplateId id) {
        return seen(templates.get(id));
    }

    private Seen seen(Template template) {
        var now = clock.instant();
        return new Seen(
                template,
                template.state(now),
                TemplateRules.agreeing(
                        template, Scope.current().someone(), template.fingerprint(), now));
    }

    private static Act act(String verb, TemplateId id, String title) {
        return new Act(
                verb,
                new Thing("template", id.value()),
                Set.of(Clause.PRN_6, Clause.ETH_2),
                Map.of("title", title));
    }
}
