package org.verger.gate.names;

import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Token.Gap;
import org.verger.gate.text.Typed;

/// What the words around a lone given name say: a pupil called Grace, or grace before lunch.
///
/// @param where in which of a submission's texts they stand
record Surroundings(Reading reading, Typed.Kind where) {

    Likelihood speakForAName(int first, int last) {
        String word = reading.letters(reading.at(first), reading.until(last));
        if (isCapital(last + 1) && CommonWords.isPlace(next(last))) return Likelihood.NOT;
        if (isOfAKingOrAPlace(first)) return Likelihood.NOT;
        return CommonWords.has(word) ? ofAWord(word, first, last) : ofAName(word, first, last);
    }

    /// St George, Queen Victoria, Lake Victoria.
    private boolean isOfAKingOrAPlace(int first) {
        if (!isCapital(first) || !exists(first - 1) || !isCapital(first - 1)) return false;
        return CommonWords.isRenown(previous(first)) || CommonWords.isBeforeAPlace(previous(first));
    }

    private Likelihood ofAName(String name, int first, int last) {
        if (where == Typed.Kind.FILE_NAME) return Likelihood.LIKELY;
        if (name.length() < 3 && !isCapital(first)) return Likelihood.NOT;
        if (CommonWords.isTitle(previous(first))) return Likelihood.DOUBTFUL;
        if (someoneElse(last) && !isMisreadAtTimes()) return Likelihood.DOUBTFUL;
        return Likelihood.LIKELY;
    }

    private Likelihood ofAWord(String word, int first, int last) {
        boolean season = CommonWords.isOfTheCalendar(word);
        if (where == Typed.Kind.FILE_NAME) return season ? Likelihood.NOT : Likelihood.DOUBTFUL;
        if (!isCapital(first) || Fit.isTag(reading, first)) return Likelihood.NOT;
        if (CommonWords.isDoneByPeople(next(last))) return Likelihood.LIKELY;
        if (season && isDated(first, last)) return Likelihood.NOT;
        if (reading.token(first).opens()) return atTheStart(season, last);
        if (someoneElse(last)) return season ? Likelihood.NOT : Likelihood.DOUBTFUL;
        return season || isShouted(first, last) ? Likelihood.DOUBTFUL : Likelihood.LIKELY;
    }

    private Likelihood atTheStart(boolean season, int last) {
        if (season) return Likelihood.NOT;
        boolean together = next(last).equals("and") && isCapital(last + 2) && near(last + 2);
        if (reading.token(last).possessive() || together) return Likelihood.LIKELY;
        return CommonWords.isSaidOfPeople(next(last)) ? Likelihood.DOUBTFUL : Likelihood.NOT;
    }

    /// What a machine read: a surname that it does not know may be one that it misread, or the next
    /// line's.
    private boolean isMisreadAtTimes() {
        return where == Typed.Kind.WRITING;
    }

    /// Another surname stands behind it: an author, a saint, or a slip of the pen.
    private boolean someoneElse(int last) {
        return isCapital(last + 1)
                && near(last + 1)
                && !reading.token(last).possessive()
                && !CommonWords.isOfSchool(next(last));
    }

    private boolean isDated(int first, int last) {
        return hasDigit(reading.before(first))
                || hasDigit(reading.after(last))
                || CommonWords.isBeforeADate(previous(first))
                || CommonWords.isAfterADate(next(last));
    }

    private boolean isShouted(int first, int last) {
        return isShouted(first) && (isShouted(first - 1) || isShouted(last + 1));
    }

    private boolean isShouted(int token) {
        if (!exists(token) || reading.token(token).length() < 2) return false;
        return reading.isCapital(reading.token(token).at())
                && reading.isCapital(reading.token(token).until() - 1);
    }

    private static boolean hasDigit(String between) {
        return between.codePoints().anyMatch(Character::isDigit);
    }

    private String next(int last) {
        return near(last + 1) ? reading.word(last + 1) : "";
    }

    private String previous(int first) {
        boolean near = exists(first - 1) && reading.gap(first) != Gap.APART;
        return near ? reading.word(first - 1) : "";
    }

    private boolean near(int token) {
        return exists(token) && reading.gap(token) == Gap.SPACE;
    }

    private boolean isCapital(int token) {
        return exists(token) && reading.opensWithACapital(token);
    }

    private boolean exists(int token) {
        return token >= 0 && token < reading.size();
    }
}
