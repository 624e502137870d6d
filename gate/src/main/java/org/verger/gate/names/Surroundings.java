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
        if (isCapital(last + 1) && isNext(last, CommonWords.PLACES)) return Likelihood.NOT;
        if (isOfAKingOrAPlace(first)) return Likelihood.NOT;
        int kinds = CommonWords.of(reading, first, last);
        return (kinds & CommonWords.WORDS) == 0
                ? ofAName(first, last)
                : ofAWord((kinds & CommonWords.CALENDAR) != 0, first, last);
    }

    /// St George, Queen Victoria, Lake Victoria.
    private boolean isOfAKingOrAPlace(int first) {
        if (!isCapital(first) || !exists(first - 1) || !isCapital(first - 1)) return false;
        return isPrevious(first, CommonWords.RENOWNED | CommonWords.PLACES_BEFORE);
    }

    private Likelihood ofAName(int first, int last) {
        if (where == Typed.Kind.FILE_NAME) return Likelihood.LIKELY;
        int letters = reading.until(last) - reading.at(first);
        if (letters < 3 && !isCapital(first)) return Likelihood.NOT;
        if (isPrevious(first, CommonWords.TITLES)) return Likelihood.DOUBTFUL;
        if (someoneElse(last) && !isMisreadAtTimes()) return Likelihood.DOUBTFUL;
        return Likelihood.LIKELY;
    }

    /// @param season a month, a day, a time of the year
    private Likelihood ofAWord(boolean season, int first, int last) {
        if (where == Typed.Kind.FILE_NAME) return season ? Likelihood.NOT : Likelihood.DOUBTFUL;
        if (!isCapital(first) || Fit.isTag(reading, first)) return Likelihood.NOT;
        if (isNext(last, CommonWords.DEEDS)) return Likelihood.LIKELY;
        if (season && isDated(first, last)) return Likelihood.NOT;
        if (reading.token(first).opens()) return atTheStart(season, last);
        if (someoneElse(last)) return season ? Likelihood.NOT : Likelihood.DOUBTFUL;
        return season || isShouted(first, last) ? Likelihood.DOUBTFUL : Likelihood.LIKELY;
    }

    private Likelihood atTheStart(boolean season, int last) {
        if (season) return Likelihood.NOT;
        boolean together =
                near(last + 1)
                        && reading.isWord(last + 1, "and")
                        && isCapital(last + 2)
                        && near(last + 2);
        if (reading.isPossessive(last) || together) return Likelihood.LIKELY;
        return isNext(last, CommonWords.SAID_OF_PEOPLE) ? Likelihood.DOUBTFUL : Likelihood.NOT;
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
                && !reading.isPossessive(last)
                && !isNext(last, CommonWords.SCHOOL);
    }

    private boolean isDated(int first, int last) {
        return hasDigit(reading.before(first))
                || hasDigit(reading.after(last))
                || isPrevious(first, CommonWords.BEFORE_A_DATE)
                || isNext(last, CommonWords.AFTER_A_DATE);
    }

    private boolean isShouted(int first, int last) {
        return isShouted(first) && (isShouted(first - 1) || isShouted(last + 1));
    }

    private boolean isShouted(int token) {
        return exists(token)
                && reading.length(token) > 1
                && reading.isCapital(reading.at(token))
                && reading.isCapital(reading.until(token) - 1);
    }

    private static boolean hasDigit(String between) {
        return between.codePoints().anyMatch(Character::isDigit);
    }

    private boolean isNext(int last, int kinds) {
        return near(last + 1) && CommonWords.is(reading, last + 1, kinds);
    }

    private boolean isPrevious(int first, int kinds) {
        return exists(first - 1)
                && reading.gap(first) != Gap.APART
                && CommonWords.is(reading, first - 1, kinds);
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
