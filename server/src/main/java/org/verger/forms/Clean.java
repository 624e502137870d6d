package org.verger.forms;

import java.text.Normalizer;

/// Makes what a browser sent into text that can be stored and that is what it looks like.
class Clean {
    private static final int LINE = '\n';

    private Clean() {}

    /// One spelling of each character (NFC) and of a line's end; no control characters, which
    /// nobody types and PostgreSQL refuses (NUL); no characters that make text be shown in another
    /// order than it stands, since what is approved must be what is seen; half a surrogate pair
    /// becomes U+FFFD.
    static String text(String sent) {
        var kept = new StringBuilder(sent.length());
        sent.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> !isHidden(point))
                .map(point -> isHalf(point) ? 0xFFFD : point)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isHidden(int point) {
        return (Character.isISOControl(point) && point != LINE && point != '\t')
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
