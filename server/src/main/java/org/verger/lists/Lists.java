package org.verger.lists;

import org.verger.tables.Column;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Source;
import org.verger.tables.TableReader;

import java.time.LocalDate;

/// Reads a list. A list is read again whenever what it says is needed: what stands between is the
/// sealed file and nothing else.
public final class Lists {
    /// The most bytes that a file has.
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /// The most rows that a file has beneath its headings.
    public static final int MOST_ROWS = 100_000;

    /// The column by which a list of carers knows a child.
    public static final Column CHILD = CarerList.CHILD;

    /// The file of a OneRoster export in which its pupils stand.
    public static final String ROSTER_PUPILS = RosterUsers.FILE;

    private Lists() {}

    /// Reads the file, hands on whatever is sound in it, and says what is not.
    public static void read(
            ListKind kind, byte[] content, LocalDate today, Findings findings, ListTaker taker) {
        if (content.length > MOST_BYTES) {
            findings.complain("", 0, new Fault.TooLarge(MOST_BYTES));
            return;
        }
        switch (kind) {
            case PUPILS -> plain(kind, content, new PupilList(findings, today, taker), findings);
            case STAFF -> plain(kind, content, new StaffList(findings, taker), findings);
            case CARERS -> {
                var carers = new CarerList(findings, taker);
                plain(kind, content, carers, findings);
                carers.end();
            }
            case CONSENTS -> {
                var consents = new ConsentList(findings, today, taker);
                plain(kind, content, consents, findings);
                consents.end();
            }
            case ONEROSTER -> new OneRoster(findings, today, taker).read(content);
        }
    }

    private static void plain(
            ListKind kind, byte[] content, TableReader.Taker rows, Findings findings) {
        new TableReader(kind.columns(), MOST_ROWS, findings).read(Source.of(content), rows);
    }
}
