package org.verger.templates;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.permissions.PermissionWithdrawn;
import org.verger.platform.Scope;
import org.verger.posts.Fingerprint;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.verdicts.FindingId;

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

    /// The same of one that is looked at, with what the gate says of it.
    public record Examined(Seen seen, Judgement judgement) {}

    /// The answer to whoever writes a template.
    public sealed interface Writing {
        /// It waits for somebody else's yes.
        record Written(TemplateId id) implements Writing {}

        /// These findings block it.
        record Blocked(List<Finding> findings) implements Writing {
            public Blocked {
                findings = List.copyOf(findings);
            }
        }
    }

    private final TemplateStore templates;
    private final Ledger ledger;
    private final WordingGate gate;
    private final Sites sites;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TemplateBook(
            TemplateStore templates,
            Ledger ledger,
            WordingGate gate,
            Sites sites,
            TransactionTemplate transaction,
            Clock clock) {
        this.templates = templates;
        this.ledger = ledger;
        this.gate = gate;
        this.sites = sites;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Writes a template whose posts come out where posts usually do.
    @Transactional
    public Writing write(String title, String words) {
        return write(title, words, sites.usual());
    }

    /// Writes a template whose posts come out at these places, unless the gate blocks its words
    /// there (OFF-7); it is used by nobody before somebody else has agreed to it.
    @Transactional
    public Writing write(String title, String words, Set<Site> where) {
        var wording = Wording.of(words);
        var said = gate.ofAll(Scope.current().someone().id(), wording, where).verdict();
        if (said.blocks()) return new Writing.Blocked(blocking(said));
        var id = templates.add(title, words, where);
        gate.follow(wording);
        ledger.write(act("template.written", id, title));
        return new Writing.Written(id);
    }

    /// Agrees to exactly these words (PRN-6, ETH-2), each point that needs a decision looked at by
    /// itself; nothing when that was done.
    @Transactional
    public List<TemplateRefusal> agree(TemplateId id, Fingerprint seen, Set<FindingId> decided) {
        var template = templates.get(id);
        var now = clock.instant();
        var judgement = judgement(template);
        var reasons =
                TemplateRules.agreeing(
                        template,
                        state(template, judgement),
                        Scope.current().someone(),
                        seen,
                        judgement,
                        decided);
        if (!reasons.isEmpty()) return reasons;
        templates.approve(template, judgement, now, now.plus(Duration.ofDays(Template.HOLDS)));
        ledger.write(act("template.approved", id, template.title()));
        return List.of();
    }

    /// A permission was withdrawn: a template whose words ask for a decision now, that nobody made,
    /// must be agreed to again (PRN-6).
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void lookAgain(PermissionWithdrawn event) {
        event.scope()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> templates.list().forEach(this::lookAgain)));
    }

    private void lookAgain(Template template) {
        boolean stood = template.state(clock.instant()) == Template.State.READY;
        if (!stood || state(template, judgement(template)) == Template.State.READY) return;
        templates.lose(template.id(), clock.instant());
        ledger.write(act("template.lost", template.id(), template.title()));
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
    public Template get(TemplateId id) {
        return templates.get(id);
    }

    /// One of them, with what the gate says of it, for a person to decide about.
    @Transactional(readOnly = true)
    public Examined look(TemplateId id) {
        var template = templates.get(id);
        var judgement = judgement(template);
        var state = state(template, judgement);
        var obstacles =
                TemplateRules.agreeing(
                        template,
                        state,
                        Scope.current().someone(),
                        template.fingerprint(),
                        judgement,
                        judgement.toDecide());
        return new Examined(new Seen(template, state, obstacles), judgement);
    }

    /// A yes that does not settle what the gate says today holds no longer: a permission ended, or
    /// somebody came whose name stands in the words.
    private Template.State state(Template template, Judgement judgement) {
        var state = template.state(clock.instant());
        var decided = template.yes().map(Template.Yes::decided).orElse(Set.of());
        return state == Template.State.READY && !judgement.isSettledBy(decided)
                ? Template.State.LAPSED
                : state;
    }

    private Judgement judgement(Template template) {
        return gate.ofAll(template.author(), template.wording(), template.sites());
    }

    private Seen seen(Template template) {
        var state = template.state(clock.instant());
        return new Seen(
                template,
                state,
                TemplateRules.mayAgree(template, state, Scope.current().someone()));
    }

    private static List<Finding> blocking(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .toList();
    }

    private static Act act(String verb, TemplateId id, String title) {
        return new Act(
                verb,
                new Thing("template", id.value()),
                Set.of(Clause.PRN_6, Clause.ETH_2),
                Map.of("title", title));
    }
}
