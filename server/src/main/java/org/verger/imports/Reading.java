package org.verger.imports;

import org.verger.pupils.Enrolment;

import java.util.List;

/// What a file says: the children in it, all that is wrong with it, and what should be known of it.
public record Reading(List<Enrolment> children, List<Complaint> complaints, List<Remark> remarks) {

    /// One thing that is wrong, and the line it stands on, counted from 1; 0 for the file as a
    /// whole.
    public record Complaint(int line, Fault fault) {}

    public Reading {
        children = List.copyOf(children);
        complaints = List.copyOf(complaints);
        remarks = List.copyOf(remarks);
    }

    static Reading unreadable(Fault fault) {
        return new Reading(List.of(), List.of(new Complaint(0, fault)), List.of());
    }

    /// Whether all of it can be taken over.
    public boolean isWhole() {
        return complaints.isEmpty();
    }
}
