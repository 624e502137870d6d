package org.verger.gate.details;

import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Submission;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Details in figures and signs of another width, or with something unseen between them: `０７７００`,
/// `0️⃣7️⃣`, `jo＠mail`. They are looked for once more as a keyboard has them, and marked as typed.
public final class OtherFigures {
    private static final List<Function<Facts, Stream<Finding>>> DETAILS =
            List.of(
                    Emails::nobodysIsGivenAway,
                    Telephones::nobodysIsGivenAway,
                    Postcodes::nobodysIsGivenAway,
                    OfficialNumbers::nobodysIsGivenAway,
                    BirthDates::nobodysIsGivenAway,
                    Vehicles::nobodysIsGivenAway,
                    BankNumbers::nobodysIsGivenAway);

    private OtherFigures() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return typed.signs().beyond() && Folded.isOther(typed.words());
    }

    public static Stream<Finding> giveNothingAway(Facts facts) {
        return facts.sentences().filter(OtherFigures::mayMind).flatMap(typed -> in(typed, facts));
    }

    /// What is found in the text as it stands is not told again.
    private static Stream<Finding> in(Typed typed, Facts facts) {
        var folded = Folded.of(typed.words());
        List<Finding> told = found(typed.words(), facts).toList();
        return found(folded.words(), facts)
                .map(finding -> moved(finding, folded))
                .filter(finding -> told.stream().noneMatch(other -> isSame(finding, other)))
                .map(finding -> in(typed, finding));
    }

    private static Stream<Finding> found(String words, Facts facts) {
        Facts plain = Facts.of(new Submission(words, List.of()), facts.known());
        return DETAILS.stream().flatMap(detail -> detail.apply(plain));
    }

    private static Finding moved(Finding finding, Folded folded) {
        Stretch at = folded.typed(stretch(finding));
        return with(finding, new Place.InText(at.from(), at.to()), finding.safeEdits());
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.check() == other.check() && stretch(one).overlaps(stretch(other));
    }

    private static Finding in(Typed typed, Finding finding) {
        Stretch at = stretch(finding);
        return with(
                finding,
                typed.place(at.from(), at.to()),
                finding.safeEdits().stream()
                        .flatMap(edit -> typed.edits(at, edit.replacement()).stream())
                        .toList());
    }

    private static Finding with(Finding finding, Place place, List<Finding.Edit> edits) {
        return new Finding(
                finding.clause(),
                finding.check(),
                finding.severity(),
                place,
                finding.why(),
                finding.mend(),
                edits);
    }

    private static Stretch stretch(Finding finding) {
        if (!(finding.place() instanceof Place.InText(int from, int to)))
            throw new IllegalStateException("not in a text: " + finding.place());
        return new Stretch(from, to);
    }
}
