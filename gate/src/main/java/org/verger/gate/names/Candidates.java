package org.verger.gate.names;

import org.verger.gate.names.Form.Shape;
import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Hash;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Token.Gap;
import org.verger.gate.text.Typed;

import java.util.ArrayList;
import java.util.List;

/// What in a text may be a name of a roster: every run of words that is written as one of its forms
/// is, whatever else it overlaps.
final class Candidates {
    /// The most middle names between a first name and a surname.
    private static final int MIDDLE = 2;

    /// The most words of a surname behind them.
    private static final int FAMILY = 4;

    private static final int FEWEST_BEFORE_AN_S = 3;

    /// With which first names end and hardly a surname without its s.
    private static final String OF_FIRST_NAMES = "ahiouy";

    private final NameIndex index;
    private final Reading reading;
    private final Fit fit;
    private final Surroundings surroundings;
    private final boolean runTogether;
    private final List<Candidate> found = new ArrayList<>(0);

    private Candidates(NameIndex index, Typed typed, boolean runTogether) {
        this.index = index;
        this.reading = typed.reading();
        this.fit = new Fit(reading, typed.kind() == Typed.Kind.FILE_NAME);
        this.surroundings = new Surroundings(reading, typed.kind());
        this.runTogether = runTogether;
    }

    /// @param runTogether whether names may be run together with others, as in tags
    static List<Candidate> in(Typed typed, NameIndex index, boolean runTogether) {
        var candidates = new Candidates(index, typed, runTogether);
        for (int first = 0; first < candidates.reading.size(); first++) candidates.look(first);
        return candidates.found;
    }

    private void look(int first) {
        boolean begins = index.mayBegin(reading.hash(first));
        if (begins || runTogether || reading.mayBeSeveral(first)) from(first, begins);
        else if (mayBeMany(first)) many(first, first, less(first));
        if (begins && reading.opensWithACapital(first)) withMiddleNames(first);
    }

    private boolean mayBeMany(int word) {
        return reading.opensWithACapital(word) && endsInAnS(word) && index.mayBegin(less(word));
    }

    /// As long as what was read may go on to be a name.
    ///
    /// @param begins whether one may begin with the first word
    private void from(int first, boolean begins) {
        int hash = 0;
        for (int last = first; last < reading.size(); last++) {
            if (last > first && reading.gap(last) == Gap.APART) return;
            hash = Hash.joined(hash, reading.hash(last), reading.length(last));
            boolean goesOn = (begins && last == first) || index.mayOpen(hash);
            boolean known =
                    goesOn && add(first, last, index.spelledBy(reading, first, last, hash), false);
            if (!known && endsInAnS(last)) many(first, last, Hash.less(hash, 's'));
            if (!goesOn) return;
        }
    }

    /// The first that is written so, if any.
    private boolean add(int first, int last, List<Form> forms, boolean many) {
        for (int at = 0; at < forms.size(); at++) {
            Form form = forms.get(at);
            if ((many && !mayHaveAnS(form)) || !fit.fits(form, first, last)) continue;
            add(first, last, form, many);
            return true;
        }
        return false;
    }

    /// "Ella Adairs goal": whose apostrophe was left out, or more than one of a name.
    private void many(int first, int last, int hash) {
        if (!index.mayOpen(hash)) return;
        int s = reading.until(last) - 1;
        boolean _ = add(first, last, index.spelled(reading, reading.at(first), s, hash), true);
    }

    private static boolean mayHaveAnS(Form form) {
        return switch (form.shape()) {
            case FULL, INITIAL_FIRST, TITLED, GIVEN, FAMILY -> true;
            case TURNED, INITIAL_LAST, PET -> false;
        };
    }

    private boolean endsInAnS(int word) {
        int last = reading.until(word) - 1;
        return reading.length(word) > FEWEST_BEFORE_AN_S
                && reading.all().charAt(last) == 's'
                && reading.all().charAt(last - 1) != 's';
    }

    private int less(int word) {
        return Hash.less(reading.hash(word), 's');
    }

    /// "Ella Rose Adair" and "Ella R. Adair", of somebody enrolled as Ella Adair.
    private void withMiddleNames(int first) {
        for (int family = first + 2; family <= first + 1 + MIDDLE; family++) {
            if (family >= reading.size() || !isMiddle(family - 1) || !isBeside(family)) return;
            withFamily(first, family);
        }
    }

    private void withFamily(int first, int family) {
        int hash = reading.hash(first);
        int most = Math.min(reading.size(), family + FAMILY);
        for (int last = family; last < most; last++) {
            if (last > family && reading.gap(last) == Gap.APART) return;
            hash = Hash.joined(hash, reading.hash(last), reading.length(last));
            if (!index.mayOpen(hash)) return;
            if (reading.opensWithACapital(last)) addWhole(first, family, last);
        }
    }

    private void addWhole(int first, int family, int last) {
        String letters =
                reading.word(first) + reading.letters(reading.at(family), reading.until(last));
        for (Form form : index.spelled(letters))
            if (form.shape() == Shape.FULL && form.joint() == reading.length(first)) {
                add(first, last, form, false);
                return;
            }
    }

    private boolean isMiddle(int word) {
        return reading.opensWithACapital(word)
                && isBeside(word)
                && !reading.isPossessive(word)
                && !CommonWords.is(reading, word, CommonWords.NO_NAME);
    }

    private boolean isBeside(int word) {
        if (reading.isPossessive(word - 1)) return false;
        return switch (reading.gap(word)) {
            case SPACE, JOIN -> true;
            case DOT -> reading.length(word - 1) == 1;
            case COMMA, APART -> false;
        };
    }

    /// A word that nobody is meant by takes no other's place, and is left out; several words do.
    private void add(int first, int last, Form form, boolean many) {
        Likelihood likelihood = likelihood(form, first, last, many);
        int start = form.shape() == Shape.TITLED ? first - 1 : first;
        if (likelihood == Likelihood.NOT && start == last) return;
        int letters = reading.until(last) - reading.at(start);
        found.add(new Candidate(start, last, letters, form, likelihood, many));
    }

    private Likelihood likelihood(Form form, int first, int last, boolean many) {
        return switch (form.shape()) {
            case FULL, TURNED, INITIAL_LAST, INITIAL_FIRST, TITLED -> Likelihood.LIKELY;
            case FAMILY -> surroundings.speakForAFamily(first, last, many);
            case GIVEN -> ofAGivenName(first, last, many);
            case PET -> ofAPetForm(first, last);
        };
    }

    /// "Ellas goal" is hers; "Marks" may be anything, and "Roberts" is somebody's surname.
    private Likelihood ofAGivenName(int first, int last, boolean many) {
        Likelihood said = surroundings.speakForAName(first, last);
        if (!many || said == Likelihood.NOT) return said;
        int s = reading.until(last) - 1;
        boolean hers =
                OF_FIRST_NAMES.indexOf(reading.all().charAt(s - 1)) >= 0
                        && s - reading.at(first) > FEWEST_BEFORE_AN_S
                        && reading.opensWithACapital(first)
                        && !reading.opensASentence(first)
                        && !CommonWords.has(reading.letters(reading.at(first), s));
        return hers ? Likelihood.DOUBTFUL : Likelihood.NOT;
    }

    /// Fewer go by one than are called so.
    private Likelihood ofAPetForm(int first, int last) {
        Likelihood said = surroundings.speakForAName(first, last);
        return said == Likelihood.LIKELY ? Likelihood.DOUBTFUL : said;
    }
}
