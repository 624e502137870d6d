package org.verger.lists;

import org.verger.carers.CarerEntry;
import org.verger.copies.AnswerEntry;
import org.verger.people.Appointee;
import org.verger.pupils.Enrolment;

/// Whoever is given what a list says, one after the other: pupils before carers, so that a carer's
/// child has been heard of.
public interface ListTaker {
    /// A child, and the line where they stand.
    void pupil(int line, Enrolment child);

    /// What somebody is at the school, and the line where it stands.
    void colleague(int line, Appointee colleague);

    /// What a carer is to one child, and the line where it stands.
    void carer(int line, CarerEntry entry);

    /// What somebody answered for one child, and the line where it stands.
    void answer(int line, AnswerEntry entry);
}
