package org.verger.gate.names;

import org.verger.gate.names.Form.Shape;
import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Token;
import org.verger.gate.text.Token.Gap;
import org.verger.gate.text.Typed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds a roster's names in one text; where two overlap, the longer is meant.
public final class NameFinder {

    /// A run of words `first` to `last`, both inclusive, that spells a form.
    private record Candidate(int first, int last, int letters, Form form) {}

    private final NameIndex index;
    private final Reading reading;
    private final boolean fileName;
    private final Fit fit;
    private final Surroundings surroundings;
    private final BitSet known;

    private NameFinder(NameIndex index, Typed typed, String school) {
        this.index = index;
        this.reading = typed.reading();
        this.fileName = typed.kind() == Typed.Kind.FILE_NAME;
        this.fit = new Fit(reading, fileName);
        this.surroundings = new Surroundings(reading, fileName);
        this.known = KnownNames.in(reading, school);
    }

    /// The mentions in a text, in reading order.
    public static List<Mention> in(Typed typed, NameIndex index, String school) {
        return new NameFinder(index, typed, school).mentions();
    }

    private List<Mention> mentions() {
        var taken = new BitSet();
        List<Mention> whole =
                candidates().stream()
                        .filter(candidate -> !isOfSomebodyKnown(candidate))
                        .sorted(Comparator.comparingInt(Candidate::letters).reversed())
                        .filter(candidate -> take(candidate, taken))
                        .map(this::mention)
                        .filter(mention -> mention.likelihood() != Likelihood.NOT)
                        .toList();
        return Stream.concat(whole.stream(), runTogether(taken))
                .sorted(Comparator.comparingInt(Mention::from))
                .toList();
    }

    private boolean isOfSomebodyKnown(Candidate candidate) {
        return candidate.form().isOnePart()
                && known.nextClearBit(candidate.first()) > candidate.last();
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
            if (token.until() - at > index.longest()) return;
            add(first, last, found);
        }
    }

    private void add(int first, int last, List<Candidate> found) {
        int at = reading.token(first).at();
        int until = reading.token(last).until();
        for (Form form : index.spelled(reading.letters(at, until)))
            if (fit.fits(form, first, last)) {
                int start = form.shape() == Shape.TITLED ? first - 1 : first;
                found.add(new Candidate(start, last, until - reading.token(start).at(), form));
                return;
            }
    }

    private Stream<Mention> runTogether(BitSet taken) {
        var within = new RunTogether(index, reading);
        return Stream.iterate(0, word -> word < reading.tokens().size(), word -> word + 1)
                .filter(word -> !taken.get(word) && (fileName || Fit.isTag(reading, word)))
                .flatMap(word -> within.in(reading.token(word)).stream())
                .map(this::mention);
    }

    private Mention mention(RunTogether.Part part) {
        return new Mention(
                reading.from(part.at()),
                reading.to(part.until() - 1),
                part.form().kind(),
                part.form().shape(),
                Likelihood.LIKELY,
                false,
                true);
    }

    private Mention mention(Candidate candidate) {
        Token first = reading.token(candidate.first());
        Form form = candidate.form();
        return new Mention(
                reading.from(first.at()),
                end(candidate),
                form.kind(),
                form.shape(),
                likelihood(candidate),
                first.opens(),
                false);
    }

    private Likelihood likelihood(Candidate candidate) {
        Shape shape = candidate.form().shape();
        if (shape != Shape.GIVEN && shape != Shape.PET) return Likelihood.LIKELY;
        Likelihood said = surroundings.speakForAName(candidate.first(), candidate.last());
        boolean petOfAWord = shape == Shape.PET && said == Likelihood.LIKELY;
        return petOfAWord ? Likelihood.DOUBTFUL : said;
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
