package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verger.imports.web.ImportWords;
import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RollFileTest {
    private static final String HEADINGS = "Reference,Given name,Family name,Year group,Class\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void aListIsRead() {
        var reading = read(HEADINGS + "A1,Ella,Adair,4,Robin\n");

        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.children())
                .containsExactly(
                        new Enrolment("A1", new PersonName("Ella", "Adair"), "4", "Robin"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatCannotBeTakenOverIsSaidWithItsLine(String file, String answer) {
        assertThat(answers(file.getBytes(UTF_8))).isEqualTo(answer);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                of("", "The file is empty."),
                of("\uFEFF", "The file is empty."),
                of("\n\n\n", "The file is empty."),
                of(" , ,\n,,\n", "The file is empty."),
                of(HEADINGS, "There are headings, but no pupils under them."),
                of(HEADINGS + "\n,,,,\n", "There are headings, but no pupils under them."),
                of(
                        "PK\u0003\u0004rest",
                        "This is a spreadsheet. Open it and save it as “CSV UTF-8”."),
                of("A\0B", "The file is not text that can be read. Save it as “CSV UTF-8”."),
                of(
                        "Ref,Forename,Surname,Year\nA1,Ella,Adair,4\n",
                        "Line 1: The column “class” is missing."),
                of("<html><body>Sign in</body></html>", missingAll(1)),
                of("\n\nhello", missingAll(3)),
                of(
                        "Ref,UPN,Forename,Surname,Year,Class\nA1,U1,Ella,Adair,4,R\n",
                        "Line 1: There are two columns for “reference”. Keep one."),
                of(
                        "Ref,Forename,First name,Surname,Form\nA1,Ella,E,Adair,R\n",
                        said(
                                "Line 1: There are two columns for “given name”. Keep one.\n",
                                "Line 1: The column “year group” is missing.")),
                of(HEADINGS + "A1,Ella,Adair,4,Robin,more\n", otherCells(2, 6)),
                of(HEADINGS + "A1,Ella,Adair, Jr,4,Robin\n", otherCells(2, 6)),
                of(
                        HEADINGS + "A1\n",
                        said(
                                "Line 2: The given name is empty.\n",
                                "Line 2: The family name is empty.\n",
                                "Line 2: The year group is empty.")),
                of(HEADINGS + ",Ella,Adair,4,Robin\n", "Line 2: The reference is empty."),
                of(HEADINGS + "A1, ,Adair,4,Robin\n", "Line 2: The given name is empty."),
                of(HEADINGS + "A1,\u00A0,Adair,4,Robin\n", "Line 2: The given name is empty."),
                of(HEADINGS + "A1,Ella,,4,Robin\n", "Line 2: The family name is empty."),
                of(HEADINGS + "A1,Ella,Adair,,Robin\n", "Line 2: The year group is empty."),
                of(
                        HEADINGS + "x".repeat(41) + ",Ella,Adair,4,R\n",
                        "Line 2: The reference has 41 characters; at most 40 fit."),
                of(
                        HEADINGS + "A1," + "x".repeat(101) + ",Adair,4,R\n",
                        "Line 2: The given name has 101 characters; at most 100 fit."),
                of(
                        HEADINGS + "A1,Ella," + "x".repeat(9_000) + ",4,R\n",
                        "Line 2: The family name has 9,000 characters; at most 100 fit."),
                of(
                        HEADINGS + "A1,Ella,Adair," + "4".repeat(21) + ",R\n",
                        "Line 2: The year group has 21 characters; at most 20 fit."),
                of(
                        HEADINGS + "A1,Ella,Adair,4," + "R".repeat(41) + "\n",
                        "Line 2: The class has 41 characters; at most 40 fit."),
                of(HEADINGS + "A1,El\u202Ela,Adair,4,R\n", hidden("given name")),
                of(HEADINGS + "A1,Ella,\u2066Adair\u2069,4,R\n", hidden("family name")),
                of(HEADINGS + "A1,Ella\u200F,Adair,4,R\n", hidden("given name")),
                of(HEADINGS + "A\u200B1,Ella,Adair,4,R\n", hidden("reference")),
                of(HEADINGS + "A1,Ella,Adair,4\u0007,R\n", hidden("year group")),
                of(HEADINGS + "A1,\"El\nla\",Adair,4,R\n", hidden("given name")),
                of(HEADINGS + "A1,El\u2028la,Adair,4,R\n", hidden("given name")),
                of(HEADINGS + "A1,El\uFEFFla,Adair,4,R\n", hidden("given name")),
                of(HEADINGS + "A1,El\uFFFDla,Adair,4,R\n", hidden("given name")),
                of(HEADINGS + "A1,El\uE000la,Adair,4,R\n", hidden("given name")),
                of(
                        HEADINGS + "A1,Ella,Adair,4,R\nA1,Tom,Birch,4,R\n",
                        "Line 3: The reference stands on line 2 as well."),
                of(
                        HEADINGS + "A1,Ella,Adair,4,R\n\n\nA1,Ella,Adair,4,R\n",
                        "Line 5: The reference stands on line 2 as well."),
                of(HEADINGS + "A1,\"Ella,Adair,4,R\n", "Line 2: " + quotes()),
                of(
                        HEADINGS + "A0,\"T\nom\",Birch,4,R\nA1,\"El\"la,Adair,4,R\n",
                        said(
                                        "Line 2: The given name holds characters that cannot be"
                                                + " seen, or that",
                                        " change the order of letters. Type it again.\n",
                                        "Line 4: ")
                                + quotes()),
                of("\"Reference,Given name", "Line 1: " + quotes()),
                of(
                        HEADINGS + "A1,,Adair,,R\nA2,Tom,Birch,4,R\nA3,Ann,,5,R\n",
                        said(
                                "Line 2: The given name is empty.\n",
                                "Line 2: The year group is empty.\n",
                                "Line 4: The family name is empty.")));
    }

    @Test
    void aFileLargerThanFiveMegabytesIsNotRead() {
        assertThat(answers(new byte[RollFile.MOST_BYTES + 1]))
                .isEqualTo("The file is larger than 5 MB.");
    }

    @Test
    void moreThanFortyThousandRowsAreNotTakenOver() {
        assertThat(read(rows(RollFile.MOST_ROWS)).isWhole()).isTrue();
        assertThat(answers(rows(RollFile.MOST_ROWS + 1).getBytes(UTF_8)))
                .isEqualTo("There are more than 40,000 rows.");
    }

    @Test
    void utf16IsNotGuessedAt() {
        assertThat(answers((HEADINGS + "A1,Ella,Adair,4,R\n").getBytes(UTF_16)))
                .isEqualTo("The file is not text that can be read. Save it as “CSV UTF-8”.");
    }

    @ParameterizedTest
    @MethodSource("welcome")
    void whatSchoolsExportIsRead(String file) {
        assertThat(read(file).children())
                .containsExactly(new Enrolment("A1", new PersonName("Zoë", "Adair"), "4", "Robin"));
    }

    static Stream<String> welcome() {
        return Stream.of(
                HEADINGS + "A1,Zoë,Adair,4,Robin",
                "\uFEFF" + HEADINGS + "A1,Zoë,Adair,4,Robin\r\n",
                HEADINGS + "A1,Zoe\u0308,Adair,4,Robin\n",
                HEADINGS + " A1 , Zoë ,\u00A0Adair,4 , Robin \n\n",
                HEADINGS + "\"A1\",\"Zoë\",\"Adair\",\"4\",\"Robin\"\n",
                "UPN;Forename;Surname;Yr;Reg Group\nA1;Zoë;Adair;4;Robin\n",
                "adno\tfirst_name\tLAST NAME\tNC Year\tform\nA1\tZoë\tAdair\t4\tRobin\n",
                "Class,Year,Surname,Forename,Admission No.\nRobin,4,Adair,Zoë,A1\n",
                HEADINGS + "A1,Zoë,Adair,4,Robin,,,\n");
    }

    @Test
    void windowsSpellingIsReadAndTold() {
        var reading = RollFile.read((HEADINGS + "A1,Zoë,O’Hara,4,Robin\n").getBytes(WINDOWS));

        assertThat(reading.children().getFirst().name()).isEqualTo(new PersonName("Zoë", "O’Hara"));
        assertThat(reading.remarks()).containsExactly(new Remark.ReadAsWindows());
    }

    @Test
    void whatLooksLikeAFormulaIsKeptAsTextAndTold() {
        var reading = read(HEADINGS + "A1,=1+1,Adair,4,R\nA2,Tom,@Birch,4,R\n");

        assertThat(reading.children().getFirst().name().given()).isEqualTo("=1+1");
        assertThat(reading.remarks()).containsExactly(new Remark.LikeFormulas(List.of(2, 3)));
    }

    @Test
    void columnsThatAreNotNeededAreLeftOutAndTold() {
        var reading =
                read(
                        said(
                                "Reference,Given name,Family name,Year group,Class,Notes\n",
                                "A1,Ella,Adair,4,R,x\n"));

        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.remarks()).containsExactly(new Remark.LeftOut(List.of("Notes")));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var children =
                List.of(
                        new Enrolment("A1", new PersonName("Zoë", "O’Hara, the younger"), "4", ""),
                        new Enrolment("A2", new PersonName("Tom \"Tad\"", "Birch"), "5", "Robin"));

        var reading = RollFile.read(RollText.of(children));

        assertThat(reading.children()).isEqualTo(children);
    }

    private static Reading read(String file) {
        return RollFile.read(file.getBytes(UTF_8));
    }

    private static String answers(byte[] file) {
        return RollFile.read(file).complaints().stream()
                .map(ImportWords::words)
                .collect(Collectors.joining("\n"));
    }

    private static String rows(int count) {
        return HEADINGS
                + IntStream.range(0, count)
                        .mapToObj(i -> "A" + i + ",Ella,Adair,4,R\n")
                        .collect(Collectors.joining());
    }

    private static String said(String... parts) {
        return String.join("", parts);
    }

    private static Arguments of(String file, String answer) {
        return Arguments.of(file, answer);
    }

    private static String missingAll(int line) {
        return Stream.of(Column.values())
                .map(column -> "Line " + line + ": The column “" + column.words() + "” is missing.")
                .collect(Collectors.joining("\n"));
    }

    private static String otherCells(int line, int cells) {
        return "Line "
                + line
                + ": The row has "
                + cells
                + " cells under 5 headings. A comma inside a cell needs quotation marks around it.";
    }

    private static String hidden(String column) {
        return "Line 2: The "
                + column
                + " holds characters that cannot be seen, or that change the order of letters. Type"
                + " it again.";
    }

    private static String quotes() {
        return "A quotation mark is opened and not closed, or has text beside it. Nothing after it"
                + " can be read.";
    }
}
