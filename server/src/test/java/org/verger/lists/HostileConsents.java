package org.verger.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/// Lists of consents as nobody should send them, each with what it is answered.
final class HostileConsents {
    private HostileConsents() {}

    static List<Hostile.File> files() {
        return List.of(
                consent(
                        "a day still to come",
                        "1,Facebook,yes,,Nia,2199-01-01,,,Mis",
                        "Line 2: The day it was given cannot be right: it is still to come, or too"
                                + " long ago."),
                consent(
                        "an answer that is none",
                        "1,Facebook,maybe,,Nia,2026-09-01,,,Mis",
                        "Line 2: The answer is none that is known. These are: Yes, No."),
                consent(
                        "nobody who gave it",
                        "1,Facebook,yes,,,2026-09-01,,,Mis",
                        "Line 2: The person who answered is empty."),
                consent(
                        "before it was given",
                        "1,Facebook,yes,,Nia,2026-09-01,2026-08-01,,Mis",
                        "Line 2: It would hold before the day on which it was given."),
                consent(
                        "over before it begins",
                        "1,Facebook,yes,,Nia,2026-09-01,,2026-08-01,Mis",
                        "Line 2: It would be over before it begins."),
                consent(
                        "the same answered twice",
                        "1,Facebook,yes,,Nia,2026-09-01,,,Mis\n1,facebook,no,,nia,2026-09-02,,,Mis",
                        "Line 3: The same person’s answer for the same use stands on line 2 as"
                                + " well."),
                consent(
                        "a network nobody knows",
                        "1,Friendface,yes,,Nia,2026-09-01,,,Mis",
                        "Line 2: The use is none that is known. These are: The school’s public"
                            + " page, The school’s website, Social networks, Facebook, Instagram,"
                            + " X, YouTube, Bluesky, Mastodon, Newspapers and television."),
                consent(
                        "no system named",
                        "1,Facebook,yes,,Nia,2026-09-01,,,",
                        "Line 2: The source system is empty."));
    }

    private static Hostile.File consent(String what, String rows, String answer) {
        var headings =
                "Pupil reference,Use,Answer,Named,Given by,Given on,From,Until,Source system\n";
        return new Hostile.File(
                what, ListKind.CONSENTS, (headings + rows + "\n").getBytes(UTF_8), answer);
    }
}
