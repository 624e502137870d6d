package org.verger.asking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Ages;
import org.verger.answers.Answers;
import org.verger.answers.Heard;
import org.verger.answers.Sayer;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.people.EmailAddress;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who has not answered: the children of whom nothing is known for one use or more, and the carers
/// who have not said for every use whether a child of theirs may be shown.
@Component
public class Unanswered {
    private final Roll roll;
    private final Carers carers;
    private final Answers answers;
    private final Heard heard;
    private final Consents consents;
    private final Clock clock;

    Unanswered(
            Roll roll,
            Carers carers,
            Answers answers,
            Heard heard,
            Consents consents,
            Clock clock) {
        this.roll = roll;
        this.carers = carers;
        this.answers = answers;
        this.heard = heard;
        this.consents = consents;
        this.clock = clock;
    }

    /// The children on the roll of whom, for some use that is asked about, nobody who decides for
    /// them has said anything and no paper is in force, by family name. Whoever decides alone has
    /// to say it themselves.
    @Transactional(readOnly = true)
    public List<Pupil> children() {
        var everybody = roll.list("");
        var known = known(everybody);
        return everybody.stream()
                .filter(
                        pupil ->
                                !known.getOrDefault(pupil.id(), Set.of())
                                        .containsAll(Purpose.asked()))
                .toList();
    }

    /// Of which uses something is known of each of these children.
    private Map<PupilId, Set<Purpose>> known(List<Pupil> children) {
        var today = LocalDate.now(clock);
        var known = new HashMap<PupilId, Set<Purpose>>();
        consents.onPaper(young(children, today), today)
                .forEach((child, uses) -> known.put(child, new HashSet<>(uses)));
        heard.of(children, today)
                .forEach(
                        (child, uses) ->
                                known.computeIfAbsent(child, _ -> new HashSet<>()).addAll(uses));
        return known;
    }

    /// The carers who can be asked about any child on the roll for whom they themselves have not
    /// answered of every use: those with an e-mail address get a letter, the others a paper. What
    /// another said does not speak for them, nor does a paper that names nobody.
    @Transactional(readOnly = true)
    public Silent carers() {
        return carers(bonds(roll.list("")));
    }

    /// Who of these has still not answered about these children, has an e-mail address and can be
    /// asked as before.
    @Transactional(readOnly = true)
    public List<Carer> still(Map<CarerId, Set<PupilId>> asked) {
        var children = asked.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
        var silent =
                bonds(roll.list(children)).stream()
                        .filter(
                                bond ->
                                        asked.getOrDefault(bond.carer(), Set.of())
                                                .contains(bond.child()))
                        .toList();
        return carers(silent).byLetter();
    }

    private Silent carers(List<Bond> silent) {
        var known = carers.carers(silent.stream().map(Bond::carer).collect(toUnmodifiableSet()));
        var about =
                silent.stream()
                        .collect(
                                groupingBy(Bond::carer, mapping(Bond::child, toUnmodifiableSet())));
        return new Silent(
                known.values().stream().filter(Unanswered::hasAddress).toList(),
                silent.stream()
                        .flatMap(
                                bond -> onPaper(bond, Optional.ofNullable(known.get(bond.carer()))))
                        .toList(),
                about);
    }

    /// Carers who have not answered.
    ///
    /// @param byLetter each of them once
    /// @param onPaper each of them once for every child of theirs
    /// @param about the children about whom each of them has not
    public record Silent(
            List<Carer> byLetter, List<OnPaper> onPaper, Map<CarerId, Set<PupilId>> about) {
        public Silent {
            byLetter = List.copyOf(byLetter);
            onPaper = List.copyOf(onPaper);
            about = Map.copyOf(about);
        }
    }

    /// A carer without an e-mail address, and a child about whom they have not answered.
    public record OnPaper(Carer carer, PupilId child) {}

    private static Stream<OnPaper> onPaper(Bond bond, Optional<Carer> carer) {
        return carer
                .filter(one -> !hasAddress(one))
                .map(one -> new OnPaper(one, bond.child()))
                .stream();
    }

    private static boolean hasAddress(Carer carer) {
        return EmailAddress.read(carer.email()).isPresent();
    }

    private List<Bond> bonds(List<Pupil> children) {
        var today = LocalDate.now(clock);
        var ids = young(children, today);
        var complete = answers.complete(ids, today);
        return carers.bonds(ids).values().stream()
                .flatMap(List::stream)
                .filter(Unanswered::canBeAsked)
                .filter(bond -> !complete.getOrDefault(bond.child(), Set.of()).contains(by(bond)))
                .toList();
    }

    /// Those for whom somebody else has a word in it.
    private static Set<PupilId> young(List<Pupil> children, LocalDate day) {
        return children.stream()
                .filter(child -> !Ages.SHIPPED.decidesAlone(child, day))
                .map(Pupil::id)
                .collect(toUnmodifiableSet());
    }

    private static Sayer by(Bond bond) {
        return new Sayer.OfCarer(bond.carer());
    }

    /// Only those who decide for the child and may be written to about it. Of whom nobody has said
    /// what the law gives them neither is so.
    public static boolean canBeAsked(Bond bond) {
        return bond.mayConsent() && bond.mayBeWrittenTo();
    }
}
