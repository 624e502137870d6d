package org.verger.lists;

import org.verger.carers.Contact;
import org.verger.tables.Findings;
import org.verger.tables.Remark;

/// How many carers of a list have an e-mail address that stands there for somebody of another name
/// too: a family's, a workplace's, or a slip that would send a letter to strangers.
final class SharedAddresses {
    private final Prints names = new Prints();
    private final Prints counted = new Prints();

    void look(Contact contact) {
        if (contact.email().isEmpty()) return;
        int name = contact.name().hashCode();
        if (names.keep(contact.email(), name) == name) return;
        var _ = counted.keep(contact.email() + " " + contact.name(), name);
    }

    void tell(Findings findings) {
        if (counted.size() > 0) {
            findings.remark(new Remark.RowsLeftOut("address-shared", counted.size()));
        }
    }
}
