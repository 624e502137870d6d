package org.verger.carers;

import org.verger.people.PersonName;

import java.util.Locale;

/// How a carer is called and reached: an e-mail address of up to 254 characters and a telephone
/// number of up to 40. Either may be empty.
public record Contact(PersonName name, String email, String phone) {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;

    public Contact {
        email = email.strip().toLowerCase(Locale.ROOT);
        phone = phone.strip();
        require(email.isEmpty() || email.indexOf('@') > 0, "an e-mail address has an @ inside");
        require(email.length() <= LONGEST_EMAIL, "the e-mail address is too long");
        require(phone.length() <= LONGEST_PHONE, "the telephone number is too long");
    }

    /// The same, with what was known before where a list leaves it out.
    Contact knowing(Contact before) {
        return new Contact(
                name,
                email.isEmpty() ? before.email() : email,
                phone.isEmpty() ? before.phone() : phone);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
