package org.verger.contacts;

import org.verger.people.EmailAddress;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One way to reach a school, written as everybody writes it.
public record Way(Kind kind, String value) {
    private static final int LONGEST = 100;

    /// What sort of way it is.
    public enum Kind {
        TELEPHONE("\\+?[\\d ()-]{5,25}"),
        EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
        POSTCODE("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}"),
        /// The name of a machine or of a domain: `alder.example`.
        HOST("([a-z\\d]([a-z\\d-]{0,61}[a-z\\d])?\\.)+[a-z]{2,}");

        private final Pattern shape;

        Kind(String shape) {
            this.shape = Pattern.compile(shape);
        }
    }

    public Way {
        if (value.length() > LONGEST || !kind.shape.matcher(value).matches())
            throw new IllegalArgumentException("no " + kind + ": " + value);
    }

    /// What a person typed, if it can be such a way; of a page's address, its host counts.
    public static Optional<Way> read(Kind kind, String typed) {
        var written = typed.strip().replaceAll("\\s+", " ");
        var value =
                switch (kind) {
                    case TELEPHONE -> written;
                    case EMAIL -> EmailAddress.read(written).map(EmailAddress::value).orElse("");
                    case POSTCODE -> written.toUpperCase(Locale.ROOT);
                    case HOST -> host(written.toLowerCase(Locale.ROOT));
                };
        boolean fits = value.length() <= LONGEST && kind.shape.matcher(value).matches();
        return fits ? Optional.of(new Way(kind, value)) : Optional.empty();
    }

    private static String host(String address) {
        return address.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    }
}
