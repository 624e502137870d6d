package org.verger.gate.names;

import org.verger.gate.names.Form.Shape;
import org.verger.gate.names.Mention.Likelihood;
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

    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingInt(Candidate::letters).reversed();

    private final NameIndex index;
    private final Typed typed;
    private final Reading reading;
    private final boolean fileName;
    private final boolean mayBeTagged;
    private final String school;

    private NameFinder(NameIndex index, Typed typed, String school) {
        this.index = index;
        this.school = school;
        this.typed = typed;
        this.reading = typed.reading();
        this.fileName = typed.kind() == Typed.Kind.FILE_NAME;
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
        List<Candidate> candidates = Candidates.in(typed, index, mayBeTagged);
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

    /// The dot of "Ella M." belongs to the name where the sentence goes on behind it.
    private int end(Candidate candidate) {
        if (candidate.many()) return reading.to(reading.until(candidate.last()) - 2);
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
