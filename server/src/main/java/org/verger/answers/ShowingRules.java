package org.verger.answers;

import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Relation;
import org.verger.consent.Voice.Word;
import org.verger.pupils.Pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whether a child may be shown, by what carers and the child answered (OFF-6). Each rule that says
/// no is told apart here and nowhere above: whoever asks hears one word.
final class ShowingRules {

    /// What the rules look at: who looks after the child today, what was answered for this use and
    /// holds on the day, whether the child is one who is asked too, and whether they are of an age
    /// to decide alone: then nobody looks after them any more in the eyes of the law.
    record Facts(List<Bond> bonds, List<Answer> answers, boolean isAsked, boolean decidesAlone) {
        Facts {
            if (decidesAlone) bonds = List.of();
        }

        /// What they are of a child on a day.
        static Facts of(Pupil pupil, List<Bond> bonds, List<Answer> answers, LocalDate day) {
            return new Facts(
                    bonds,
                    answers,
                    Ages.SHIPPED.isAsked(pupil, day),
                    Ages.SHIPPED.decidesAlone(pupil, day));
        }

        /// The yes of those who decide for this child, and the no of everybody whose no counts.
        private Stream<Answer> counting() {
            return answers.stream().filter(this::counts);
        }

        private boolean counts(Answer answer) {
            return switch (answer.sayer()) {
                case Sayer.TheChild() -> true;
                case Sayer.OfCarer(var carer) ->
                        bonds.stream()
                                .filter(bond -> bond.carer().equals(carer))
                                .anyMatch(
                                        answer.word() == Word.NO
                                                ? Bond::mayRefuse
                                                : Bond::mayConsent);
            };
        }

        private Stream<Answer> ofTheChild() {
            return counting().filter(answer -> answer.sayer() instanceof Sayer.TheChild);
        }

        /// The answers without which nobody has agreed to anything.
        Stream<Answer> ofWhoDecides() {
            return decidesAlone ? ofTheChild() : ofCarers();
        }

        private Stream<Answer> ofCarers() {
            return counting().filter(answer -> answer.sayer() instanceof Sayer.OfCarer);
        }

        private boolean saidYes(CarerId carer) {
            return ofCarers()
                    .anyMatch(
                            answer ->
                                    answer.sayer().equals(new Sayer.OfCarer(carer))
                                            && answer.word() != Word.NO);
        }
    }

    /// Why a child may not be shown.
    enum Bar {
        THE_CHILD_SAID_NO,
        A_CARER_SAID_NO,
        THE_PUPIL_WAS_NOT_ASKED,
        THE_AUTHORITY_DID_NOT_AGREE
    }

    private record Rule(Bar bar, Predicate<Facts> bars) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(Bar.THE_CHILD_SAID_NO, ShowingRules::theChildSaidNo),
                    new Rule(Bar.A_CARER_SAID_NO, ShowingRules::aCarerSaidNo),
                    new Rule(Bar.THE_PUPIL_WAS_NOT_ASKED, ShowingRules::thePupilWasNotAsked),
                    new Rule(Bar.THE_AUTHORITY_DID_NOT_AGREE, ShowingRules::theAuthorityDidNot));

    private ShowingRules() {}

    /// Every reason why not; none when nothing bars.
    static List<Bar> bars(Facts facts) {
        return RULES.stream().filter(rule -> rule.bars.test(facts)).map(Rule::bar).toList();
    }

    /// The word that all answers make together; nothing while nobody who decides has answered and
    /// nothing bars.
    static Optional<Word> word(Facts facts) {
        if (!bars(facts).isEmpty()) return Optional.of(Word.NO);
        if (facts.ofWhoDecides().findAny().isEmpty()) return Optional.empty();
        boolean named = facts.counting().allMatch(answer -> answer.word() == Word.NAMED);
        return Optional.of(named ? Word.NAMED : Word.SHOWN);
    }

    /// At every age.
    private static boolean theChildSaidNo(Facts facts) {
        return facts.ofTheChild().anyMatch(answer -> answer.word() == Word.NO);
    }

    /// Whatever another carer says: where two differ, the refusal wins, and whoever has parental
    /// responsibility can refuse without being the one who decides.
    private static boolean aCarerSaidNo(Facts facts) {
        return facts.ofCarers().anyMatch(answer -> answer.word() == Word.NO);
    }

    /// A pupil who is old enough, or may be, is asked themselves.
    private static boolean thePupilWasNotAsked(Facts facts) {
        return facts.isAsked && facts.ofTheChild().findAny().isEmpty();
    }

    /// While a care order is in force the local authority shares parental responsibility and may
    /// limit what others do with theirs (Children Act 1989, section 33(3)): no yes without its own.
    private static boolean theAuthorityDidNot(Facts facts) {
        return facts.bonds.stream()
                .filter(
                        bond ->
                                bond.relation() == Relation.LOCAL_AUTHORITY
                                        && bond.parentalResponsibility())
                .anyMatch(bond -> !facts.saidYes(bond.carer()));
    }
}
