package org.verger.lists;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/// Files as nobody should send them, each with what it is answered.
final class Hostile {
    static final String HEADINGS = "Reference,Given name,Family name,Year group,Class\n";
    private static final String QUOTES =
            "A quotation mark is opened and not closed, or has text beside it. Nothing after it"
                    + " can be read.";
    private static final String ENDLESS =
            "Line 2: The row goes on for more than 100,000 characters. A quotation mark may be"
                    + " missing; nothing after it can be read.";

    private Hostile() {}

    /// One file, what it is a list of, and the exact words it is answered; none where it is read,
    /// and then exactly these names are in it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record File(String what, ListKind kind, byte[] content, String answer, List<String> names) {
        File(String what, ListKind kind, byte[] content, String answer) {
            this(what, kind, content, answer, List.of());
        }

        File containing(String... people) {
            return new File(what, kind, content, answer, List.of(people));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<File> files() {
        return Stream.of(
                        whole(),
                        HostileRows.files(),
                        headings(),
                        cells(),
                        HostileDays.files(),
                        people(),
                        HostileConsents.files(),
                        zips())
                .flatMap(List::stream);
    }

    private static List<File> whole() {
        var row = HEADINGS + "A1,Ella,Adair,4,Robin\n";
        return List.of(
                pupils("an empty file", "", "The file is empty."),
                pupils("a byte order mark and no more", "\uFEFF", "The file is empty."),
                pupils("blank rows", " , ,\n,,\n\n", "The file is empty."),
                pupils("only headings", HEADINGS, "There are headings, but nobody under them."),
                pupils("a byte order mark in front", "\uFEFF" + row, "").containing("Ella Adair"),
                raw("a damaged letter after a mark", damaged(), damagedLine()),
                raw("UTF-16 with its mark", row.getBytes(UTF_16), utf16()),
                raw("UTF-16 as Windows marks it", ("\uFEFF" + row).getBytes(UTF_16LE), utf16()),
                raw(
                        "UTF-16 without a mark",
                        row.getBytes(UTF_16LE),
                        "The file is not text that can be read. Save it as “CSV UTF-8”."),
                raw(
                                "Windows-1252",
                                (HEADINGS + "A1,Zoë,Núñez,4,Robin\nA2,Seán,O’Hara,4,R\n")
                                        .getBytes(Charset.forName("windows-1252")),
                                "")
                        .containing("Zoë Núñez", "Seán O’Hara"),
                pupils(
                        "NUL bytes",
                        HEADINGS + "A1,El\0la,Adair,4,R\n",
                        "The file is not text that can be read. Save it as “CSV UTF-8”."),
                raw(
                        "a spreadsheet named .csv",
                        "PK\3\4\24\0\6\0[Content_Types].xml".getBytes(ISO_8859_1),
                        "This is a spreadsheet, whatever it is called. Open it and save it as “CSV"
                                + " UTF-8”."),
                raw(
                        "an old spreadsheet named .csv",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                        "This is an old spreadsheet. Open it and save it as “CSV UTF-8”."),
                pupils(
                        "a PDF named .csv",
                        "%PDF-1.7 …",
                        "This is a PDF. Export the list as CSV instead."),
                pupils(
                        "a web page named .csv",
                        "\n<!DOCTYPE html><html><body>Sign in</body></html>",
                        "This is a web page and not a list. Perhaps your records asked you to sign"
                                + " in again: export the list once more."),
                raw(
                        "a picture named .csv",
                        "\u0089PNG\r\n\32\n".getBytes(ISO_8859_1),
                        "This is a picture. Export the list as CSV instead."),
                raw(
                        "more than 20 MB",
                        new byte[Lists.MOST_BYTES + 1],
                        "The file is larger than 20 MB."),
                raw(
                        "more than 100,000 rows",
                        (HEADINGS + "A,Ella,Adair,4,R\n".repeat(2))
                                .concat(rows(Lists.MOST_ROWS - 1))
                                .getBytes(UTF_8),
                        "Line 3: The reference stands on line 2 as well.\n"
                                + "There are more than 100,000 rows."));
    }

    private static List<File> headings() {
        return List.of(
                pupils(
                        "a heading is missing",
                        "Ref,Forename,Surname,Year\nA1,Ella,Adair,4\n",
                        "Line 1: The column “class” is missing."),
                pupils(
                        "a heading stands twice",
                        "Ref,UPN,Forename,Surname,Year,Class\nA1,U1,Ella,Adair,4,R\n",
                        "Line 1: There are two columns for “reference”. Keep one."),
                pupils(
                        "100,000 columns",
                        "a,".repeat(49_999) + "b\n",
                        "Line 1: There are 50,000 columns; at most 200 fit."),
                pupils(
                        "more columns than can be read",
                        "a,".repeat(100_000) + "b\n",
                        ENDLESS.replace("Line 2", "Line 1")),
                pupils(
                                "semicolons",
                                "UPN;Forename;Surname;Yr;Reg Group\nA1;Ella;Adair;4;Robin\n",
                                "")
                        .containing("Ella Adair"),
                pupils("tabs", HEADINGS.replace(',', '\t') + "A1\tElla\tAdair\t4\tRobin\n", "")
                        .containing("Ella Adair"));
    }

    private static List<File> cells() {
        return List.of(
                pupils("formulas", HEADINGS + "A1,\"=HYPERLINK(\"\"x\"\")\",+Adair,4,@SUM(1)\n", "")
                        .containing("=HYPERLINK(\"x\") +Adair"),
                pupils(
                        "a cell of 10 MB",
                        HEADINGS + "A1," + "x".repeat(10 << 20) + ",A,4,R",
                        ENDLESS),
                pupils(
                        "a cell of 9,000 letters",
                        HEADINGS + "A1,Ella," + "x".repeat(9_000) + ",4,R\n",
                        "Line 2: The family name has 9,000 characters; at most 100 fit."),
                pupils("a mark that turns text round", in("A1,El\u202Ela,Adair,4,R"), hidden()),
                pupils("marks around a name", in("A1,\u2066Ella\u2069,Adair,4,R"), hidden()),
                pupils("a letter of no width", in("A1,El\u200Bla,Adair,4,R"), hidden()),
                pupils("a bell", in("A1,El\u0007la,Adair,4,R"), hidden()),
                pupils("a name on two lines", in("A1,\"El\nla\",Adair,4,R"), hidden()),
                pupils("a mark is not closed", in("A1,\"Ella,Adair,4,R"), "Line 2: " + QUOTES),
                pupils(
                        "a mark is not closed in a long file",
                        in("A1,\"Ella,Adair,4,R\n") + rows(20_000),
                        ENDLESS),
                pupils("text beside a mark", in("A1,\"El\"la,Adair,4,R"), "Line 2: " + QUOTES),
                pupils("mixed line ends", HEADINGS + "A1,A,B,4,R\r\nA2,C,D,4,R\rA3,E,F,4,R\n", "")
                        .containing("A B", "C D", "E F"),
                pupils(
                        "a number as a name",
                        in("A1,12345,Adair,4,R"),
                        "Line 2: The given name has no letter in it. Perhaps the columns have"
                                + " slipped."),
                pupils(
                        "a picture as a name",
                        in("A1,\uD83C\uDF1F,Adair,4,R"),
                        "Line 2: The given name has no letter in it. Perhaps the columns have"
                                + " slipped."),
                pupils(
                        "a reference twice",
                        in("A1,Ella,Adair,4,R\n\nA1,Tom,Birch,4,R"),
                        "Line 4: The reference stands on line 2 as well."),
                pupils(
                        "several at once",
                        in(
                                """
                                ,Ella,,,R
                                A2,Tom,Birch,4,R
                                A3,Ann,,5,R
                                """),
                        """
                        Line 2: The reference is empty.
                        Line 2: The family name is empty.
                        Line 2: The year group is empty.
                        Line 4: The family name is empty.\
                        """));
    }

    private static List<File> people() {
        var staff = "Email,Given name,Family name,Role,From,Until\n";
        var carers =
                "Pupil reference,Given name,Family name,Relation,Email,Parental responsibility,May"
                        + " consent,Must not be contacted\n";
        return List.of(
                of(
                        "a role that no list gives",
                        ListKind.STAFF,
                        staff + "a@b.example,Ann,Cole,Administrator,,\n",
                        "Line 2: The role is none that is known. These are: Teacher, School office,"
                                + " Headteacher, Safeguarding lead, Governor, No role in"
                                + " Verger."),
                of(
                        "an address that is none",
                        ListKind.STAFF,
                        staff + "ann at school,Ann,Cole,Teacher,,\n",
                        "Line 2: The e-mail address is no e-mail address."),
                of(
                        "an end before the beginning",
                        ListKind.STAFF,
                        staff + "a@b.example,Ann,Cole,Teacher,2026-09-01,2025-09-01\n",
                        "Line 2: The role ends before it begins."),
                of(
                        "neither yes nor no",
                        ListKind.CARERS,
                        carers + "A1,Ann,Cole,Mother,,perhaps,yes,no\n",
                        "Line 2: The parental responsibility has 7 characters; at most 5 fit.\n"
                                + "Line 2: The parental responsibility is none that is known. These"
                                + " are: Yes, No."),
                of(
                        "a carer with two numbers",
                        ListKind.CARERS,
                        carers.replace("Email", "Email,Phone")
                                + "A1,Ann,Cole,Mother,a@b.example,01632 960001,yes,yes,no\n"
                                + "A2,Ann,Cole,Mother,a@b.example,01632 960002,yes,yes,no\n",
                        "Line 3: The same carer stands on another line with another number."
                                + " Make them the same."));
    }

    private static List<File> zips() {
        return Zips.hostile();
    }

    static String rows(int count) {
        var rows = new StringBuilder();
        for (int i = 0; i < count; i++) rows.append("P").append(i).append(",Ella,Adair,4,R\n");
        return rows.toString();
    }

    static String in(String row) {
        return HEADINGS + row;
    }

    /// One byte of an é, on the third line.
    private static byte[] damaged() {
        var text = "\uFEFF" + HEADINGS + "A1,Zoë,Núñez,4,Robin\nA2,S\u0001n,O’Hara,4,Robin\n";
        var bytes = text.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == 1) bytes[i] = (byte) 0xC3;
        return bytes;
    }

    private static String damagedLine() {
        return "Line 3: The file says that it is UTF-8, and here it is not: a letter was damaged on"
                + " the way, or files were joined. Save it once more as “CSV UTF-8”.";
    }

    private static String hidden() {
        return "Line 2: The given name holds characters that cannot be seen, or that change the"
                + " order of letters. Type it again.";
    }

    private static String utf16() {
        return "The file is in UTF-16. Save it as “CSV UTF-8”.";
    }

    static File pupils(String what, String content, String answer) {
        return of(what, ListKind.PUPILS, content, answer);
    }

    private static File raw(String what, byte[] content, String answer) {
        return new File(what, ListKind.PUPILS, content, answer);
    }

    private static File of(String what, ListKind kind, String content, String answer) {
        return new File(what, kind, content.getBytes(UTF_8), answer);
    }
}
