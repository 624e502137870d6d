package org.verger.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Optional;

/// The text in an uploaded file: UTF-8 with or without its mark, else as Windows writes.
record FileText(String text, boolean isWindows) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    /// The text, or nothing when the bytes are no text.
    static Optional<FileText> of(byte[] content) {
        return decoded(content, UTF_8)
                .map(text -> new FileText(clean(text), false))
                .or(() -> decoded(content, WINDOWS).map(text -> new FileText(clean(text), true)))
                .filter(found -> found.text.indexOf('\0') < 0);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Without the mark, in one spelling of each character.
    private static String clean(String text) {
        return Normalizer.normalize(
                text.startsWith(MARK) ? text.substring(1) : text, Normalizer.Form.NFC);
    }
}
