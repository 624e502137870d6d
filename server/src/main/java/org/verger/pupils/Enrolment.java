package org.verger.pupils;

import org.verger.people.PersonName;

/// What a school's own records say of one child: the number they know the child by, the name, the
/// year group ("Reception", "4") and the class, which may be empty.
public record Enrolment(String reference, PersonName name, String yearGroup, String className) {
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_YEAR_GROUP = 20;
    private static final int LONGEST_CLASS = 40;

    public Enrolment {
        reference = reference.strip();
        yearGroup = yearGroup.strip();
        className = className.strip();
        require(!reference.isEmpty() && reference.length() <= LONGEST_REFERENCE, "reference");
        require(!yearGroup.isEmpty() && yearGroup.length() <= LONGEST_YEAR_GROUP, "year group");
        require(className.length() <= LONGEST_CLASS, "class");
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException("the " + what + " is empty or too long");
    }
}
