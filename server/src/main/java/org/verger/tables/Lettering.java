package org.verger.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/// How the letters of a file are written: in UTF-8, with or without its mark, else as Windows does.
enum Lettering {
    UNICODE(UTF_8),
    WINDOWS(Charset.forName("windows-1252"));

    private static final int MARK = 0xFEFF;

    private final Charset charset;

    Lettering(Charset charset) {
        this.charset = charset;
    }

    /// How this file is written; nothing when its bytes are no text.
    static Optional<Lettering> of(Source source) throws IOException {
        for (var one : values()) if (one.fits(source)) return Optional.of(one);
        return Optional.empty();
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
