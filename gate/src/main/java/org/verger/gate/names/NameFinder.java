package org.verger.gate.names;

import org.verger.gate.names.Form.Shape;
import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Hash;
import org.verger.gate.text.Reading;
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
    private record Candidate(int first, int last, int letters, Form form, Likelihood likelihood) {}

    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingInt(Candidate::letters).reversed();

    /// So many candidates an ordinary text has at most.
    private static final int FEW = 4;

    private final NameIndex index;
    private final Reading reading;
    private final boolean fileName;
    private final boolean mayBeTagged;
    private final Fit fit;
    private final Surroundings surroundings;
    private final String school;

    private NameFinder(NameIndex index, Typed typed, String school) {
        this.index = index;
        this.school = school;
        this.reading = typed.reading();
        this.fileName = typed.kind() == Typed.Kind.FILE_NAME;
        this.fit = new Fit(reading, fileName);
        this.surroundings = new Surroundings(reading, typed.kind());
        this.mayBeTagged = fileName || typed.signs().has('#') || typed.signs().has('@');
    }

    /// The mentions in a text, in reading order.
    public static List<Mention> in(Typed typed, NameIndex index, String school) {
        List<Mention> plain = new NameFinder(index, typed, school).mentions();
        List<Mention> masked = MaskedNames.in(typed, index);
        if (masked.isEmpty()) return plain;
        return Stream.concat(
                        plain.stream().filter(one -> masked.stream().noneMatch(one::overlaps)),
                        masked.stream())
                .sorted(Comparator.comparingInt(Mention::from))
                .toList();
    }

    private List<Mention> mentions() {
        List<Candidate> candidates = candidates();
        if (!mayBeTagged && areWordsOnly(candidates)) return List.of();
        var taken = new BitSet();
        var found = new ArrayList<Mention>();
        for (Candidate candidate : longestFirst(candidates))
            if (take(candidate, taken)) mention(candidate, found);
        if (mayBeTagged) runTogether(taken, found);
        if (found.size() > 1) found.sort(Comparator.comparingInt(Mention::from));
        return found;
    }

    /// Nobody is meant by any of them: the usual case, found out before anything else is asked.
    private boolean areWordsOnly(List<Candidate> candidates) {
        for (Candidate candidate : candidates)
            if (candidate.likelihood() != Likelihood.NOT) return false;
        return true;
    }

    private List<Candidate> longestFirst(List<Candidate> candidates) {
        leaveOutThoseKnown(candidates);
        if (candidates.size() > 1) candidates.sort(LONGEST_FIRST);
        return candidates;
    }

    private void leaveOutThoseKnown(List<Candidate> candidates) {
        if (!haveOneOfOnePart(candidates)) return;
        BitSet known = KnownNames.in(reading, school);
        if (known.isEmpty()) return;
        var _ = candidates.removeIf(candidate -> isOfSomebodyKnown(candidate, known));
    }

    private static boolean haveOneOfOnePart(List<Candidate> candidates) {
        for (Candidate candidate : candidates) if (candidate.form().isOnePart()) return true;
        return false;
    }

    private static boolean isOfSomebodyKnown(Candidate candidate, BitSet known) {
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
        var found = new ArrayList<Candidate>(FEW);
        for (int first = 0; first < reading.size(); first++)
            if (mayBegin(first)) candidatesFrom(first, found);
        return found;
    }

    /// Names that were run together stand in tags, or have capitals within.
    private boolean mayBegin(int word) {
        return index.mayBegin(reading.hash(word)) || mayBeTagged || reading.mayBeSeveral(word);
    }

    /// As long as what was read may go on to be a name.
    private void candidatesFrom(int first, List<Candidate> found) {
        int hash = 0;
        for (int last = first; last < reading.size(); last++) {
            if (last > first && reading.gap(last) == Gap.APART) return;
            hash = Hash.joined(hash, reading.hash(last), reading.length(last));
            if (!index.mayOpen(hash)) return;
            add(first, last, hash, found);
        }
    }

    private void add(int first, int last, int hash, List<Candidate> found) {
        List<Form> forms = index.spelledBy(reading, first, last, hash);
        for (int at = 0; at < forms.size(); at++)
            if (fit.fits(forms.get(at), first, last)) {
                found.add(candidate(first, last, forms.get(at)));
                return;
            }
    }

    private Candidate candidate(int first, int last, Form form) {
        int start = form.shape() == Shape.TITLED ? first - 1 : first;
        int letters = reading.until(last) - reading.at(start);
        return new Candidate(start, last, letters, form, likelihood(form, first, last));
    }

    private void runTogether(BitSet taken, List<Mention> found) {
        var within = new RunTogether(index, reading);
        for (int word = 0; word < reading.size(); word++)
            if (!taken.get(word) && (fileName || Fit.isTag(reading, word)))
                for (RunTogether.Part part : within.in(reading.token(word)))
                    found.add(mention(part));
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

    private void mention(Candidate candidate, List<Mention> found) {
        if (candidate.likelihood() == Likelihood.NOT) return;
        Form form = candidate.form();
        found.add(
                new Mention(
                        reading.begins(candidate.first()),
                        end(candidate),
                        form.kind(),
                        form.shape(),
                        candidate.likelihood(),
                        reading.opensASentence(candidate.first()),
                        false));
    }

    private Likelihood likelihood(Form form, int first, int last) {
        Shape shape = form.shape();
        if (shape != Shape.GIVEN && shape != Shape.PET) return Likelihood.LIKELY;
        Likelihood said = surroundings.speakForAName(first, last);
        boolean petOfAWord = shape == Shape.PET && said == Likelihood.LIKELY;
        return petOfAWord ? Likelihood.DOUBTFUL : said;
    }

    /// The dot of "Ella M." belongs to the name where the sentence goes on behind it.
    private int end(Candidate candidate) {
        int end = reading.ends(candidate.last());
        boolean goesOn =
                candidate.form().shape() == Shape.INITIAL_LAST
                        && reading.after(candidate.last()).startsWith(".")
                        && candidate.last() + 1 < reading.size()
                        && reading.gap(candidate.last() + 1) == Gap.DOT
                        && !reading.opensWithACapital(candidate.last() + 1);
        return goesOn ? end + 1 : end;
    }
}
