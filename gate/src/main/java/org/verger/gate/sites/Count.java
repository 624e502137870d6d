package org.verger.gate.sites;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;

import org.verger.gate.Circumstances.Counting;
import org.verger.gate.links.LinkFinder;
import org.verger.gate.text.Stretch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// What a text comes to as a network counts.
final class Count {
    private static final int A_LINK = 23;

    private Count() {}

    static int of(String text, Counting counting) {
        return switch (counting) {
            case CHARACTERS -> text.codePointCount(0, text.length());
            case GRAPHEMES -> graphemes(text);
            case LINKS_AS_23 -> aroundLinks(text, Count::characters);
            case WEIGHTED -> aroundLinks(text, Count::weighed);
        };
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int graphemes(String text) {
        int count = 0;
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        while (breaks.next() != BreakIterator.DONE) count++;
        return count;
    }

    private static int aroundLinks(String text, ToIntFunction<String> counted) {
        int sum = 0;
        int end = 0;
        for (Stretch link : LinkFinder.stretches(text)) {
            sum += counted.applyAsInt(text.substring(end, link.from())) + A_LINK;
            end = link.to();
        }
        return sum + counted.applyAsInt(text.substring(end));
    }

    /// As twitter-text does in its third configuration: an emoji is 2 however it is put together.
    private static int weighed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int sum = 0;
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(composed);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sum += weight(composed.substring(from, to));
            from = to;
        }
        return sum;
    }

    private static int weight(String seen) {
        if (isEmoji(seen)) return 2;
        return seen.codePoints().map(Count::weight).sum();
    }

    private static boolean isEmoji(String seen) {
        int first = seen.codePointAt(0);
        boolean pictured = seen.indexOf('\uFE0F') > 0;
        return UCharacter.hasBinaryProperty(first, UProperty.EMOJI_PRESENTATION)
                || (pictured && UCharacter.hasBinaryProperty(first, UProperty.EMOJI));
    }

    private static int weight(int character) {
        boolean single =
                character <= 0x10FF
                        || (character >= 0x2000 && character <= 0x200D)
                        || (character >= 0x2010 && character <= 0x201F)
                        || (character >= 0x2032 && character <= 0x2037);
        return single ? 1 : 2;
    }
}
