package org.verger.gate.links;

import org.verger.gate.text.Stretch;

import java.text.Normalizer;
import java.util.Locale;

/// A link as it stands in a text, taken apart.
///
/// @param scheme small letters; empty where the writer left it out
/// @param user what stands before an `@`; empty for nothing
/// @param host small letters, plain dots, without the port
record Link(Stretch at, String written, String scheme, String user, String host, String path) {

    static Link of(Stretch at, String written) {
        int colon = written.indexOf(':');
        int slashes = written.indexOf("://");
        boolean opaque = slashes < 0 && colon > 0 && LinkFinder.isOpaque(written);
        String scheme = slashes > 0 || opaque ? written.substring(0, colon) : "";
        if (opaque) return new Link(at, written, small(scheme), "", "", written);
        String rest = slashes > 0 ? written.substring(slashes + 3) : written;
        int end = endOfHost(rest);
        String authority = rest.substring(0, end);
        int user = authority.lastIndexOf('@');
        return new Link(
                at,
                written,
                small(scheme),
                user < 0 ? "" : authority.substring(0, user),
                host(authority.substring(user + 1)),
                rest.substring(end));
    }

    /// Whether it is this host or one below it.
    boolean isAt(String domain) {
        return Hosts.isAt(host, domain);
    }

    /// Its host in the capitals it was typed in: a capital i is a small l to the eye.
    String hostAsTyped() {
        int at = small(written).indexOf(host);
        return at < 0 || at + host.length() > written.length()
                ? host
                : written.substring(at, at + host.length());
    }

    private static int endOfHost(String rest) {
        for (int i = 0; i < rest.length(); i++) if ("/?#\\".indexOf(rest.charAt(i)) >= 0) return i;
        return rest.length();
    }

    private static String host(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('\u3002', '.');
        int port = plain.startsWith("[") ? plain.indexOf("]:") + 1 : plain.lastIndexOf(':');
        String host = small(port > 0 ? plain.substring(0, port) : plain);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String small(String letters) {
        return letters.toLowerCase(Locale.ROOT);
    }
}
