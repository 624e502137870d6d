package org.verger.gate.names;

import org.verger.gate.names.Form.Shape;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Token.Gap;

/// Whether a run of words that has a form's letters is written as that form is.
record Fit(Reading reading, boolean fileName) {

    boolean fits(Form form, int first, int last) {
        if (!partsFit(form, first, last)) return false;
        return switch (form.shape()) {
            case FULL, TURNED -> isNotPlainEnglish(form, first, last);
            case INITIAL_LAST -> initialLastFits(form, first, last);
            case INITIAL_FIRST -> initialFirstFits(first, last);
            case TITLED -> hasTitle(first) && reading.token(first).capital();
            case GIVEN, PET -> true;
        };
    }

    private boolean partsFit(Form form, int first, int last) {
        int at = reading.at(first);
        boolean parted = form.joint() == 0;
        for (int i = first + 1; i <= last; i++) {
            int letter = reading.at(i) - at;
            boolean joint = form.joint() > 0 && letter == form.joint();
            if (reading.isPossessive(i - 1)) return false;
            if (!form.mayPartBefore(letter) || !gapFits(form, joint, i)) return false;
            parted |= joint;
        }
        return parted || mayRunTogether(form, first);
    }

    private boolean gapFits(Form form, boolean joint, int token) {
        return switch (reading.gap(token)) {
            case JOIN -> true;
            case SPACE -> !joint || form.shape() != Shape.TURNED || fileName;
            case COMMA -> joint && form.shape() == Shape.TURNED;
            case DOT -> reading.length(token - 1) == 1;
            case APART -> false;
        };
    }

    /// "EllaMarsh", "#ellamarsh", "ellamarsh.jpg"; but "billboard" is no Bill Board.
    private boolean mayRunTogether(Form form, int first) {
        int at = reading.at(first);
        boolean camel =
                reading.isCapital(at)
                        && reading.isCapital(at + form.joint())
                        && !reading.isCapital(at + form.joint() - 1);
        boolean wholeName = form.shape() == Shape.FULL || form.shape() == Shape.TURNED;
        if (form.shape() == Shape.INITIAL_FIRST) return false;
        return camel || (wholeName && (fileName || isTag(reading, first)));
    }

    static boolean isTag(Reading reading, int token) {
        return reading.isBehind('#', token) || reading.isBehind('@', token);
    }

    /// Will Young may be a pupil; "will young people" is not about him.
    private boolean isNotPlainEnglish(Form form, int first, int last) {
        int at = reading.at(first);
        int joint = at + form.joint();
        int until = reading.until(last);
        boolean plain =
                CommonWords.has(reading.letters(at, joint))
                        && CommonWords.has(reading.letters(joint, until));
        return !plain || fileName || isTag(reading, first) || capitals(at, joint);
    }

    private boolean capitals(int at, int joint) {
        return reading.isCapital(at) && reading.isCapital(joint);
    }

    private boolean initialLastFits(Form form, int first, int last) {
        if (fileName) return true;
        int at = reading.token(first).at();
        if (CommonWords.has(reading.letters(at, at + form.joint())) && !reading.isCapital(at))
            return false;
        return initialStands(last, reading.token(last).until() - 1);
    }

    private boolean initialFirstFits(int first, int last) {
        if (fileName) return true;
        if (!reading.isCapital(reading.token(first + 1).at())) return false;
        boolean plain =
                CommonWords.has(
                        reading.letters(
                                reading.token(first + 1).at(), reading.token(last).until()));
        return (!plain || isDotted(first) || hasTitle(first))
                && initialStands(first, reading.token(first).at());
    }

    /// A capital; and neither the article nor the pronoun.
    private boolean initialStands(int token, int letter) {
        if (!reading.isCapital(letter)) return false;
        String initial = reading.letters(letter, letter + 1);
        boolean aWord = initial.equals("a") || initial.equals("i");
        return !aWord || isDotted(token) || reading.token(token).length() > 1;
    }

    private boolean isDotted(int token) {
        return reading.after(token).startsWith(".") || reading.token(token).possessive();
    }

    private boolean hasTitle(int token) {
        if (token == 0) return false;
        Gap gap = reading.gap(token);
        return (gap == Gap.SPACE || gap == Gap.DOT)
                && CommonWords.is(reading, token - 1, CommonWords.TITLES);
    }
}
