package org.verger.lists;

import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.copies.AnswerEntry;
import org.verger.tables.Column;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Remark;
import org.verger.tables.Row;
import org.verger.tables.TableReader;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A list of consents that a school's information system has already: a row for each child, use and
/// person who answered. Whoever is not in it stays as they are.
final class ConsentList implements TableReader.Taker {
    static final Column CHILD = CarerList.CHILD;
    static final Column USE = Column.needed("use", 60, "use", "purpose", "consenttype", "for");
    static final Column ANSWER =
            Column.needed("answer", 5, "answer", "consent", "consented", "given");

    /// Whether the name may be said. Of a first name alone it would say too much, so a column that
    /// speaks of that is not taken for it.
    static final Column NAMED = Column.optional("named", 5, "named", "withname", "mayname");

    static final Column GIVER =
            Column.needed(
                    "person who answered",
                    254,
                    "personwhoanswered",
                    "givenby",
                    "by",
                    "carer",
                    "contact",
                    "signedby",
                    "whogaveit");
    static final Column ON =
            Column.needed(
                    "day it was given",
                    30,
                    "dayitwasgiven",
                    "givenon",
                    "on",
                    "date",
                    "signedon",
                    "dategiven");
    static final Column FROM = Column.optional("from", 30, "from", "start", "starts", "startdate");
    static final Column UNTIL =
            Column.optional("until", 30, "until", "to", "end", "ends", "enddate", "expires");
    static final Column SOURCE =
            Column.needed("source system", 200, "sourcesystem", "source", "system", "mis");
    static final List<Column> COLUMNS =
            List.of(CHILD, USE, ANSWER, NAMED, GIVER, ON, FROM, UNTIL, SOURCE);

    private static final Set<Purpose> USES = EnumSet.allOf(Purpose.class);
    private static final Set<String> THE_PUPIL =
            Set.of("pupil", "the pupil", "child", "the child", "student", "self");

    private final Findings findings;
    private final LocalDate today;
    private final ListTaker taker;
    private final Prints lineOf = new Prints();
    private int over;

    ConsentList(Findings findings, LocalDate today, ListTaker taker) {
        this.findings = findings;
        this.today = today;
        this.taker = taker;
    }

    /// Says what was left out, once the list is read.
    void end() {
        if (over > 0) findings.remark(new Remark.RowsLeftOut("consents-over", over));
    }

    @Override
    public void take(Row row, boolean isSound) {
        var check = new RowCheck(findings, "", row, isSound);
        var use = check.oneOf(USE, USES, Purpose::title, row.get(USE));
        var word = word(check.yes(ANSWER), check.yes(NAMED));
        var on = check.day(ON);
        var from = check.day(FROM);
        var until = check.day(UNTIL);
        if (on != null && on.isAfter(today)) check.complain(new Fault.UnlikelyDay(ON));
        var starts = from == null ? on : from;
        if (on != null && from != null && from.isBefore(on)) {
            check.complain(new Fault.Particular("begins-before-it-is-given", ""));
        }
        if (starts != null && until != null && until.isBefore(starts)) {
            check.complain(new Fault.Particular("ends-before-it-begins", ""));
        }
        use.ifPresent(one -> twice(check, row, one));
        if (!check.isSound() || on == null || starts == null) return;
        if (until != null && until.isBefore(today)) {
            over++;
            return;
        }
        taker.answer(
                row.line(),
                new AnswerEntry(
                        row.get(CHILD),
                        giver(row),
                        use.orElseThrow(),
                        word,
                        on,
                        starts,
                        until,
                        row.get(SOURCE)));
    }

    /// What stands for all networks and what stands for one of them is said twice of that one.
    private void twice(RowCheck check, Row row, Purpose use) {
        use.each().stream()
                .map(one -> lineOf.keep(key(row, one), row.line()))
                .filter(first -> first != row.line())
                .findFirst()
                .map(first -> new Fault.Particular("answered-twice", String.valueOf(first)))
                .ifPresent(check::complain);
    }

    private static String key(Row row, Purpose use) {
        return row.get(CHILD) + "\n" + use + "\n" + giver(row).toLowerCase(Locale.ROOT);
    }

    private static Word word(boolean isYes, boolean isNamed) {
        if (!isYes) return Word.NO;
        return isNamed ? Word.NAMED : Word.SHOWN;
    }

    private static String giver(Row row) {
        var giver = row.get(GIVER);
        boolean isPupil = THE_PUPIL.contains(giver.toLowerCase(Locale.ROOT));
        return isPupil ? AnswerEntry.THE_PUPIL : giver;
    }
}
