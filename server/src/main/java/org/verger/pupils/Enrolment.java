package org.verger.pupils;

import org.verger.people.PersonName;

import java.time.LocalDate;
import java.util.Optional;

/// What a school's own records say of one child: the number they know the child by, the name, the
/// year group ("Reception", "4"), the class, which may be empty, and the day of birth, where the
/// list says it.
public record Enrolment(
        String reference,
        PersonName name,
        String yearGroup,
        String className,
        Optional<LocalDate> bornOn) {
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_YEAR_GROUP = 20;
    private static final int LONGEST_CLASS = 40;
    private static final int OLDEST = 25;

    public Enrolment {
        reference = reference.strip();
        yearGroup = yearGroup.strip();
        className = className.strip();
        require(!reference.isEmpty() && reference.length() <= LONGEST_REFERENCE, "reference");
        require(!yearGroup.isEmpty() && yearGroup.length() <= LONGEST_YEAR_GROUP, "year group");
        require(className.length() <= LONGEST_CLASS, "class");
    }

    /// What a list says that leaves out when the child was born.
    public Enrolment(String reference, PersonName name, String yearGroup, String className) {
        this(reference, name, yearGroup, className, Optional.empty());
    }

    /// The same, with the day of birth that was known before where the list leaves it out.
    Enrolment knowing(Enrolment before) {
        return bornOn.isPresent()
                ? this
                : new Enrolment(reference, name, yearGroup, className, before.bornOn());
    }

    /// The same under another number, by which the school knows the child already.
    Enrolment as(String number) {
        return new Enrolment(number, name, yearGroup, className, bornOn);
    }

    /// Whether it says of a child's age what the other says.
    boolean isOfTheSameAge(Enrolment other) {
        return bornOn.equals(other.bornOn) && yearGroup.equals(other.yearGroup);
    }

    /// Whether somebody who is on a roll can have been born on this day. A day still to come cannot
    /// be meant, nor one so long ago that a small child would be asked as a grown-up is.
    public static boolean isLikelyBirthday(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST));
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException("the " + what + " is empty or too long");
    }
}
