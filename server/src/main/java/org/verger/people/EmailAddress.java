package org.verger.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address: lower case, no blanks, one `@`, 3 to 254 characters.
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public EmailAddress {
        if (!isOne(value)) throw new IllegalArgumentException("this is no e-mail address");
    }

    /// What a person typed, if it can be an address at all.
    public static Optional<EmailAddress> read(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return isOne(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    private static boolean isOne(String value) {
        return value.length() <= LONGEST
                && SHAPE.matcher(value).matches()
                && value.equals(value.toLowerCase(Locale.ROOT));
    }

    /// Never the address itself: this may end in a log.
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
