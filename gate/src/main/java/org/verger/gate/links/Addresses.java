package org.verger.gate.links;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;

/// Hosts that are numbers, in all the ways in which browsers take them; nothing is looked up.
final class Addresses {
    private Addresses() {}

    static boolean isOne(String host) {
        return parsed(host).isPresent();
    }

    /// Reached only from within one building, or from the very computer.
    static boolean isPrivate(String host) {
        if (host.equals("localhost") || Hosts.endsAsOneOf("private-endings", "." + host))
            return true;
        Optional<InetAddress> address = parsed(host);
        if (address.isPresent()) return isPrivate(address.get());
        return !host.contains(".") && !host.startsWith("[") && !host.isEmpty();
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        boolean local = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        return shared
                || local
                || bytes[0] == 0
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }

    private static Optional<InetAddress> parsed(String host) {
        try {
            if (host.startsWith("[") && host.endsWith("]"))
                return Optional.of(Inet6Address.ofLiteral(host.substring(1, host.length() - 1)));
            boolean digits = !host.isEmpty() && Character.isDigit(host.charAt(0));
            return digits ? Optional.of(Inet4Address.ofPosixLiteral(host)) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
