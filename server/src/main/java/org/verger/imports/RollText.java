package org.verger.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.verger.pupils.Enrolment;

import java.util.List;
import java.util.stream.Stream;

/// Writes a list of pupils as a CSV file that an import reads: UTF-8 with its mark, by which
/// spreadsheets know it.
public final class RollText {
    private static final String HEADINGS = "Reference,Given name,Family name,Year group,Class";

    private RollText() {}

    /// The file.
    public static byte[] of(List<Enrolment> children) {
        return Stream.concat(Stream.of("\uFEFF" + HEADINGS), children.stream().map(RollText::row))
                .collect(joining("\r\n", "", "\r\n"))
                .getBytes(UTF_8);
    }

    private static String row(Enrolment child) {
        return Stream.of(
                        child.reference(),
                        child.name().given(),
                        child.name().family(),
                        child.yearGroup(),
                        child.className())
                .map(RollText::cell)
                .collect(joining(","));
    }

    private static String cell(String text) {
        return text.matches("[^\",;\t\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
