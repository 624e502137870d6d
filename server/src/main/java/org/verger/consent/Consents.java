package org.verger.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.Voice.Word;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What may be asked of the consents of a school's pupils.
@Service
public class Consents {
    private final ConsentStore consents;
    private final Roll roll;
    private final ObjectProvider<Voice> voices;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            ConsentStore consents,
            Roll roll,
            ObjectProvider<Voice> voices,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.roll = roll;
        this.voices = voices;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// Which of these children may be shown for this use on this day. Whoever is left out may not,
    /// and nobody is told why.
    @Transactional(readOnly = true)
    public Set<PupilId> showable(Set<PupilId> children, Purpose purpose, LocalDate on) {
        return those(children, said(children, purpose, on), word -> word != Word.NO);
    }

    /// Which of these children may be named for this use on this day, in words that stand beside no
    /// picture of them. Whoever is left out may not, and nobody is told why.
    @Transactional(readOnly = true)
    public Set<PupilId> nameable(Set<PupilId> children, Purpose purpose, LocalDate on) {
        return those(children, said(children, purpose, on), word -> word == Word.NAMED);
    }

    /// Which of these children could be named as this day began, be it that the name was taken back
    /// on it. A paper has no part in that: it neither gives a name nor keeps it back.
    @Transactional(readOnly = true)
    public Set<PupilId> nameableAsItBegan(Set<PupilId> children, Purpose purpose, LocalDate day) {
        var said = new EnumMap<Purpose, Map<PupilId, List<Word>>>(Purpose.class);
        for (var voice : voices) hear(said, voice.asItBegan(children, Set.of(purpose), day));
        return those(children, said.getOrDefault(purpose, Map.of()), word -> word == Word.NAMED);
    }

    private Map<PupilId, List<Word>> said(Set<PupilId> children, Purpose purpose, LocalDate on) {
        return said(children, Set.of(purpose), on).getOrDefault(purpose, Map.of());
    }

    private static Set<PupilId> those(
            Set<PupilId> children, Map<PupilId, List<Word>> said, Predicate<Word> wanted) {
        return children.stream()
                .filter(child -> wanted.test(together(said, child)))
                .collect(toUnmodifiableSet());
    }

    private static Word together(Map<PupilId, List<Word>> said, PupilId child) {
        return ConsentRules.together(said.getOrDefault(child, List.of()));
    }

    /// For which uses each of these children may be shown on this day; who may for none is left
    /// out.
    @Transactional(readOnly = true)
    public Map<PupilId, Set<Purpose>> uses(Set<PupilId> children, LocalDate on) {
        var uses = new HashMap<PupilId, Set<Purpose>>();
        allowed(children, on).forEach((child, words) -> uses.put(child, words.keySet()));
        return Map.copyOf(uses);
    }

    /// For each use for which each of these children may be shown on this day, whether they may be
    /// named there too; who may be shown for none is left out.
    @Transactional(readOnly = true)
    public Map<PupilId, Map<Purpose, Word>> allowed(Set<PupilId> children, LocalDate on) {
        var allowed = new HashMap<PupilId, Map<Purpose, Word>>();
        said(children, EnumSet.allOf(Purpose.class), on)
                .forEach(
                        (purpose, said) -> {
                            for (var child : said.keySet()) {
                                var word = together(said, child);
                                if (word == Word.NO || !children.contains(child)) continue;
                                allowed.computeIfAbsent(child, _ -> new EnumMap<>(Purpose.class))
                                        .put(purpose, word);
                            }
                        });
        return Map.copyOf(allowed);
    }

    /// For which uses that are asked about a paper on each of these children is in force on this
    /// day, whatever others say; a child without one is left out.
    @Transactional(readOnly = true)
    public Map<PupilId, Set<Purpose>> onPaper(Set<PupilId> children, LocalDate on) {
        var papers = new HashMap<PupilId, Set<Purpose>>();
        consents.inForce(children, on).forEach((child, said) -> papers.put(child, each(said)));
        return Map.copyOf(papers);
    }

    private static Set<Purpose> each(Set<Purpose> said) {
        return said.stream().flatMap(use -> use.each().stream()).collect(toUnmodifiableSet());
    }

    /// The consents of children on the roll that end of themselves between these days.
    @Transactional(readOnly = true)
    public List<Consent> ending(LocalDate from, LocalDate to) {
        return consents.ending(from, to);
    }

    /// The papers of these children that were taken back; a child without one is left out.
    @Transactional(readOnly = true)
    public Map<PupilId, List<Consent>> takenBack(Set<PupilId> children) {
        return Map.copyOf(
                consents.takenBack(children).stream().collect(groupingBy(Consent::child)));
    }

    /// Every consent of a child that is on record, the latest first.
    ///
    /// @throws org.verger.platform.NotFound when the child is not one of the school's
    @Transactional(readOnly = true)
    public List<Consent> list(PupilId child) {
        return consents.list(roll.get(child).id());
    }

    /// The consent.
    ///
    /// @throws org.verger.platform.NotFound when it is not there, or not for whoever asks
    @Transactional(readOnly = true)
    public Consent get(ConsentId id) {
        return consents.get(id);
    }

    /// Ends a consent from today, because a carer takes it back. What shows the child under it
    /// comes down.
    @Transactional
    public Outcome withdraw(ConsentId id) {
        var consent = consents.get(id);
        var reasons = ConsentRules.withdrawing(consent, Scope.current().someone());
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        consents.withdraw(id, LocalDate.now(clock));
        ledger.write(withdrawn(consent.child(), consent.terms()));
        for (var use : consent.terms().purpose().each())
            events.publishEvent(ConsentWithdrawn.of(consent.child(), use));
        return new Outcome.Done(consent.child());
    }

    /// What the papers and every voice say of each child for each use, one after the other. All of
    /// them are asked once, for however many uses.
    private Map<Purpose, Map<PupilId, List<Word>>> said(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate on) {
        var said = new EnumMap<Purpose, Map<PupilId, List<Word>>>(Purpose.class);
        var papers = consents.inForce(children, on);
        for (var purpose : purposes)
            papers.forEach(
                    (child, agreed) -> {
                        if (agreed.stream().anyMatch(purpose::isMeantBy))
                            hear(said, purpose, child, Word.SHOWN);
                    });
        for (var voice : voices) hear(said, voice.on(children, purposes, on));
        return said;
    }

    private static void hear(
            Map<Purpose, Map<PupilId, List<Word>>> said, Map<Purpose, Map<PupilId, Word>> voice) {
        voice.forEach(
                (purpose, words) ->
                        words.forEach((child, word) -> hear(said, purpose, child, word)));
    }

    private static void hear(
            Map<Purpose, Map<PupilId, List<Word>>> said,
            Purpose purpose,
            PupilId child,
            Word word) {
        said.computeIfAbsent(purpose, _ -> new HashMap<>())
                .computeIfAbsent(child, _ -> new ArrayList<>())
                .add(word);
    }

    private static Act withdrawn(PupilId child, Terms terms) {
        return new Act(
                "consent.withdrawn",
                new Thing("pupil", child.value()),
                Set.of(Clause.OFF_6),
                Map.of(
                        "purpose", terms.purpose().words(),
                        "given_by", terms.givenBy().carer(),
                        "given_on", terms.givenBy().on().toString(),
                        "starts", terms.from().toString(),
                        "ends", ends(terms.until())));
    }

    private static String ends(Until until) {
        return switch (until) {
            case Until.Withdrawal() -> "when withdrawn";
            case Until.Day(var last) -> last.toString();
        };
    }
}
