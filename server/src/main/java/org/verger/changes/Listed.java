package org.verger.changes;

import org.verger.carers.CarerEntry;
import org.verger.carers.CarerId;
import org.verger.carers.Contact;
import org.verger.carers.OtherRows;
import org.verger.copies.AnswerEntry;
import org.verger.lists.ListTaker;
import org.verger.lists.Prints;
import org.verger.people.Appointee;
import org.verger.pupils.Enrolment;

import java.util.function.Consumer;

/// What a list says as a whole, for a row that cannot be understood alone. Few lists have one, so
/// it is read when it is first asked.
final class Listed implements OtherRows {
    private final Consumer<ListTaker> list;
    private final Prints children = new Prints();
    private final Prints carers = new Prints();
    private final Prints meant = new Prints();
    private boolean isRead;

    /// @param list goes through the list from its beginning
    Listed(Consumer<ListTaker> list) {
        this.list = list;
    }

    boolean hasChild(String reference) {
        read();
        return children.has(reference);
    }

    @Override
    public boolean say(String child, Contact known) {
        read();
        return carers.has(key(child, known));
    }

    @Override
    public boolean areFirstToMean(CarerId carer, Contact contact) {
        int by = CarerEntry.key(contact).hashCode();
        return meant.keep(carer.toString(), by) == by;
    }

    /// Reads it now, unless it was read.
    void read() {
        if (isRead) return;
        isRead = true;
        list.accept(new Reading());
    }

    private static String key(String child, Contact contact) {
        return child + "\n" + CarerEntry.key(contact);
    }

    private final class Reading implements ListTaker {
        @Override
        public void pupil(int line, Enrolment child) {
            var _ = children.keep(child.reference(), 0);
        }

        @Override
        public void colleague(int line, Appointee colleague) {}

        @Override
        public void carer(int line, CarerEntry entry) {
            var _ = carers.keep(key(entry.child(), entry.contact()), 0);
        }

        @Override
        public void answer(int line, AnswerEntry entry) {}
    }
}
