package org.verger.bulletin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where families reach the school: its own website over https, or an e-mail address.
///
/// @param link what a press on it opens: `https://…` or `mailto:…`
public record Contact(String link) {
    private static final int LONGEST = 300;
    private static final String MAIL = "mailto:";
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public Contact {
        if (!isOne(link)) throw new IllegalArgumentException("this is nobody's address: " + link);
    }

    /// Reads what somebody typed: an e-mail address, or the address of a website.
    public static Optional<Contact> read(String typed) {
        var link = ADDRESS.matcher(typed).matches() ? MAIL + typed : typed;
        return isOne(link) ? Optional.of(new Contact(link)) : Optional.empty();
    }

    /// As people say it: without what only a browser needs.
    public String spoken() {
        return link.startsWith(MAIL) ? link.substring(MAIL.length()) : link;
    }

    private static boolean isOne(String link) {
        if (link.length() > LONGEST) return false;
        if (link.startsWith(MAIL)) {
            return ADDRESS.matcher(link.substring(MAIL.length())).matches();
        }
        return isWebsite(link);
    }

    private static boolean isWebsite(String link) {
        try {
            var address = new URI(link);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
