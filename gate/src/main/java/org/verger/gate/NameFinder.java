package org.verger.gate;

import org.verger.gate.Form.Shape;
import org.verger.gate.Mention.Likelihood;
import org.verger.gate.Token.Gap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds a roster's names in one text; where two overlap, the longer is meant.
final class NameFinder {

    /// A run of words `first` to `last`, both inclusive, that spells a form.
    private record Candidate(int first, int last, int letters, Form form) {}

    private final Roster roster;
    private final Reading reading;
    private final Fit fit;
    private final Surroundings surroundings;

    private NameFinder(Roster roster, Reading reading, boolean fileName) {
        this.roster = roster;
        this.reading = reading;
        this.fit = new Fit(reading, fileName);
        this.surroundings = new Surroundings(reading, fileName);
    }

    static List<Mention> inText(Roster roster, String text) {
        return new NameFinder(roster, Reading.of(text), false).mentions();
    }

    static List<Mention> inFileName(Roster roster, String fileName) {
        return new NameFinder(roster, Reading.of(fileName), true).mentions();
    }

    private List<Mention> mentions() {
        var taken = new BitSet();
        return candidates().stream()
                .sorted(Comparator.comparingInt(Candidate::letters).reversed())
                .filter(candidate -> take(candidate, taken))
                .map(this::mention)
                .filter(mention -> mention.likelihood() != Likelihood.NOT)
                .sorted(Comparator.comparingInt(Mention::from))
                .toList();
    }

    private static boolean take(Candidate candidate, BitSet taken) {
        int next = taken.nextSetBit(candidate.first());
        if (next >= 0 && next <= candidate.last()) return false;
        taken.set(candidate.first(), candidate.last() + 1);
        return true;
    }

    private List<Candidate> candidates() {
        var found = new ArrayList<Candidate>();
        for (int first = 0; first < reading.tokens().size(); first++) from(first, found);
        return found;
    }

    private void from(int first, List<Candidate> found) {
        int at = reading.token(first).at();
        for (int last = first; last < reading.tokens().size(); last++) {
            Token token = reading.token(last);
            if (last > first && token.gap() == Gap.APART) return;
            if (token.until() - at > roster.longest()) return;
            add(first, last, found);
        }
    }

    private void add(int first, int last, List<Candidate> found) {
        int at = reading.token(first).at();
        int until = reading.token(last).until();
        for (Form form : roster.spelled(reading.letters(at, until)))
            if (fit.fits(form, first, last)) {
                int start = form.shape() == Shape.TITLED ? first - 1 : first;
                found.add(new Candidate(start, last, until - reading.token(start).at(), form));
                return;
            }
    }

    private Mention mention(Candidate candidate) {
        Token first = reading.token(candidate.first());
        Form form = candidate.form();
        return new Mention(
                reading.from(first.at()),
                end(candidate),
                form.kind(),
                form.shape(),
                form.shape() == Shape.GIVEN
                        ? surroundings.speakForAName(candidate.first(), candidate.last())
                        : Likelihood.LIKELY,
                first.opens());
    }

    /// The dot of "Ella M." belongs to the name where the sentence goes on behind it.
    private int end(Candidate candidate) {
        int end = reading.to(reading.token(candidate.last()).until() - 1);
        boolean goesOn =
                candidate.form().shape() == Shape.INITIAL_LAST
                        && reading.after(candidate.last()).startsWith(".")
                        && candidate.last() + 1 < reading.tokens().size()
                        && reading.token(candidate.last() + 1).gap() == Gap.DOT
                        && !reading.token(candidate.last() + 1).capital();
        return goesOn ? end + 1 : end;
    }
}
