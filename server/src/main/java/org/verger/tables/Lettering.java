package org.verger.tables;

import static java.nio.charset.CodingErrorAction.REPLACE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// How the letters of a file are written: in UTF-8, with or without its mark, else as Windows does.
/// A file with the mark is UTF-8 or damaged: read as Windows writes it, every accent in it would be
/// two other letters.
enum Lettering {
    UNICODE(UTF_8),
    WINDOWS(Charset.forName("windows-1252"));

    private static final int MARK = 0xFEFF;
    private static final byte[] MARKED = "\uFEFF".getBytes(UTF_8);

    /// What stands in no text.
    private static final String DAMAGED = "\uFFFF";

    private final Charset charset;

    Lettering(Charset charset) {
        this.charset = charset;
    }

    /// How this file is written; nothing when its bytes are no text.
    static Optional<Lettering> of(Source source) throws IOException {
        if (UNICODE.fits(source)) return Optional.of(UNICODE);
        return !isMarked(source) && WINDOWS.fits(source) ? Optional.of(WINDOWS) : Optional.empty();
    }

    /// The first line of a file with the mark of UTF-8 that is not UTF-8; none where all are.
    static OptionalInt damagedLine(Source source) throws IOException {
        if (!isMarked(source)) return OptionalInt.empty();
        var decoder = UTF_8.newDecoder().onMalformedInput(REPLACE).replaceWith(DAMAGED);
        try (var lines =
                new LineNumberReader(new InputStreamReader(source.opening().open(), decoder))) {
            for (int letter = lines.read(); letter >= 0; letter = lines.read()) {
                if (letter == DAMAGED.charAt(0)) return OptionalInt.of(lines.getLineNumber() + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isMarked(Source source) throws IOException {
        try (var bytes = source.opening().open()) {
            return Arrays.equals(bytes.readNBytes(MARKED.length), MARKED);
        }
    }

    /// Reads a file that is written like this, without its mark.
    Reader open(Source source) throws IOException {
        var plain = new InputStreamReader(source.opening().open(), charset.newDecoder());
        var reader = new PushbackReader(plain, 1);
        int first = reader.read();
        if (first >= 0 && first != MARK) reader.unread(first);
        return reader;
    }

    private boolean fits(Source source) throws IOException {
        var letters = new char[8192];
        try (var reader = open(source)) {
            for (int read = reader.read(letters); read >= 0; read = reader.read(letters)) {
                for (int i = 0; i < read; i++) if (letters[i] == '\0') return false;
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
