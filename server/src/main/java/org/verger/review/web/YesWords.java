package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.verger.verdicts.TimeToYes;

import java.time.Duration;

/// Says to those who approve how soon the school's posts have their yes (ETH-2): calmly, in one
/// sentence.
final class YesWords {
    private YesWords() {}

    static String lately(TimeToYes.Figures figures) {
        var half = within(figures.half());
        var most = within(figures.nineInTen());
        if (figures.posts() == 1) return words("review.yes.one", most);
        return half.equals(most)
                ? words("review.yes.alike", figures.posts(), most)
                : words("review.yes", figures.posts(), half, most);
    }

    /// Rounded up, so that what is said to be within it is.
    private static String within(Duration time) {
        long minutes = Math.max(1, Math.ceilDiv(time.toSeconds(), 60L));
        if (minutes < 60) return words("review.waiting.minutes", minutes);
        long hours = Math.ceilDiv(minutes, 60L);
        return hours < 24
                ? words("review.waiting.hours", hours)
                : words("review.waiting.days", Math.ceilDiv(hours, 24L));
    }
}
