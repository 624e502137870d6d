package org.verger.lists;

import org.verger.carers.CarerEntry;
import org.verger.carers.Contact;
import org.verger.carers.Relation;
import org.verger.people.PersonName;
import org.verger.tables.Column;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Row;
import org.verger.tables.TableReader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A list of all carers, a row for each carer and child, with what the law gives them. It is asked
/// of each: none of it follows from how somebody is related.
final class CarerList implements TableReader.Taker {
    static final Column CHILD =
            Column.needed(
                    "pupil’s reference",
                    40,
                    "pupilsreference",
                    "pupilreference",
                    "childreference",
                    "reference",
                    "ref",
                    "upn",
                    "admissionnumber");
    static final Column GIVEN = PupilList.GIVEN;
    static final Column FAMILY = PupilList.FAMILY;
    static final Column RELATION =
            Column.needed("relation", 40, "relation", "relationship", "relationtochild");
    static final Column EMAIL = Column.open("e-mail address", 254, "email", "emailaddress", "mail");
    static final Column PHONE =
            Column.optional("phone", 40, "phone", "telephone", "mobile", "phonenumber");
    static final Column RESPONSIBLE =
            Column.needed("parental responsibility", 5, "parentalresponsibility", "pr");
    static final Column CONSENTS =
            Column.needed("may consent", 5, "mayconsent", "consents", "canconsent");
    static final Column SILENT =
            Column.needed("must not be contacted", 5, "mustnotbecontacted", "nocontact");
    static final List<Column> COLUMNS =
            List.of(CHILD, GIVEN, FAMILY, RELATION, EMAIL, PHONE, RESPONSIBLE, CONSENTS, SILENT);

    private static final Set<Relation> RELATIONS = EnumSet.allOf(Relation.class);

    private final Findings findings;
    private final ListTaker taker;
    private final SharedAddresses addresses = new SharedAddresses();
    private final Prints lineOf = new Prints();
    private final Prints wordings = new Prints();
    private final Prints wordingOf = new Prints();

    CarerList(Findings findings, ListTaker taker) {
        this.findings = findings;
        this.taker = taker;
    }

    @Override
    public void take(Row row, boolean isSound) {
        var check = new RowCheck(findings, "", row, isSound);
        check.name(GIVEN);
        check.name(FAMILY);
        var relation = check.oneOf(RELATION, RELATIONS, Relation::words, row.get(RELATION));
        var email = check.address(EMAIL);
        boolean responsible = check.yes(RESPONSIBLE);
        boolean consents = check.yes(CONSENTS);
        boolean silent = check.yes(SILENT);
        if (!check.isSound()) return;
        var name = new PersonName(row.get(GIVEN), row.get(FAMILY));
        var contact = new Contact(name, email, row.get(PHONE));
        unlike(check, contact);
        twice(check, contact, row);
        if (!check.isSound()) return;
        var entry =
                new CarerEntry(
                        row.get(CHILD),
                        contact,
                        new CarerEntry.Law(relation.orElseThrow(), responsible, consents, silent));
        addresses.look(contact);
        taker.carer(row.line(), entry);
    }

    /// Says what is to be known of the list as a whole, once it is read.
    void end() {
        addresses.tell(findings);
    }

    /// Whoever stands in the list twice has to be called and reached alike.
    private void unlike(RowCheck check, Contact contact) {
        int wording = wordings.keep(contact.toString(), wordings.size());
        if (wordingOf.keep(CarerEntry.key(contact), wording) != wording) {
            check.complain(new Fault.Particular("carer-twice-otherwise", ""));
        }
    }

    private void twice(RowCheck check, Contact contact, Row row) {
        var key = row.get(CHILD) + " " + CarerEntry.key(contact);
        int first = lineOf.keep(key, row.line());
        if (first != row.line()) check.complain(new Fault.Twice(CHILD, first));
    }
}
