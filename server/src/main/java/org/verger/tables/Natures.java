package org.verger.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// Knows by its first bytes what a file is that is no table, whatever it is called.
final class Natures {
    private static final int FIRST = 4096;

    private Natures() {}

    static Optional<Fault> of(Source source) throws IOException {
        try (var stream = source.opening().open()) {
            return Optional.ofNullable(of(new String(stream.readNBytes(FIRST), ISO_8859_1)));
        }
    }

    private static Fault.@Nullable Nature of(String start) {
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            boolean office = start.contains("[Content_Types].xml") || start.contains("mimetype");
            return office ? Fault.Nature.SPREADSHEET : Fault.Nature.ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) return Fault.Nature.OLD_SPREADSHEET;
        if (start.startsWith("%PDF")) return Fault.Nature.PDF;
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return Fault.Nature.UTF_16;
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF")) {
            return Fault.Nature.PICTURE;
        }
        var words = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        boolean page = words.startsWith("<!doctype") || words.startsWith("<html");
        return page || words.startsWith("<?xml") ? Fault.Nature.WEB_PAGE : null;
    }
}
