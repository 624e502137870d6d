package org.verger.consent;

import java.time.LocalDate;

/// Who signed the paper, in 1 to 200 characters, and the date that stands on it.
public record GivenBy(String carer, LocalDate on) {
    /// The most characters a carer's name has.
    public static final int LONGEST = 200;

    public GivenBy {
        carer = carer.strip();
        if (carer.isEmpty() || carer.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a carer's name has 1 to 200 characters, this one " + carer.length());
        }
    }
}
