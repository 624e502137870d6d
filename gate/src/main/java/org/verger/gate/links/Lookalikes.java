package org.verger.gate.links;

import com.ibm.icu.text.SpoofChecker;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Hosts whose names are made to be mistaken for others'.
final class Lookalikes {
    private static final SpoofChecker TWINS = new SpoofChecker.Builder().build();
    private static final SpoofChecker ONE_SCRIPT =
            new SpoofChecker.Builder()
                    .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                    .setRestrictionLevel(SpoofChecker.RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE)
                    .build();
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    /// A host that is imitated, with what is compared of it made once.
    private record Genuine(
            String host, String skeleton, String label, String joined, String prefix) {
        static Genuine of(String host) {
            String joined = "." + host.replace('.', '-');
            return new Genuine(
                    host, TWINS.getSkeleton(host), "." + host + ".", joined + ".", joined + "-");
        }
    }

    private static final List<Genuine> GUARDED = Hosts.guarded().stream().map(Genuine::of).toList();

    private Lookalikes() {}

    /// To the eye it is another host, or its letters are of several scripts.
    static boolean isATwin(Link link, Set<String> own) {
        if (isGenuine(link, own)) return false;
        String host = Hosts.written(link.host());
        String skeleton = TWINS.getSkeleton(host);
        String typed = TWINS.getSkeleton(link.hostAsTyped());
        return guarded(own)
                        .anyMatch(
                                genuine ->
                                        looksLike(skeleton, genuine) || looksLike(typed, genuine))
                || mixesScripts(host);
    }

    /// It carries the name of another host, or is a slip of the finger away from it.
    static boolean isNear(Link link, Set<String> own) {
        if (isGenuine(link, own)) return false;
        String dotted = "." + link.host();
        String base = base(link.host());
        return guarded(own)
                .anyMatch(
                        genuine ->
                                carries(dotted, genuine)
                                        || (isLongEnough(genuine.host())
                                                && isASlipAway(base, genuine.host())));
    }

    private static Stream<Genuine> guarded(Set<String> own) {
        if (own.isEmpty()) return GUARDED.stream();
        return Stream.concat(own.stream().map(Genuine::of), GUARDED.stream());
    }

    private static boolean isGenuine(Link link, Set<String> own) {
        return own.stream().anyMatch(link::isAt)
                || GUARDED.stream().anyMatch(genuine -> link.isAt(genuine.host()));
    }

    private static boolean looksLike(String skeleton, Genuine genuine) {
        return Hosts.isAt(skeleton, genuine.skeleton());
    }

    private static boolean mixesScripts(String host) {
        if (host.chars().allMatch(c -> c < 128)) return false;
        return Stream.of(host.split("\\.", -1))
                .anyMatch(label -> !label.isEmpty() && ONE_SCRIPT.failsChecks(label));
    }

    /// `www.gov.uk.refund.example`, `gov-uk.example`
    private static boolean carries(String dotted, Genuine genuine) {
        return dotted.contains(genuine.label())
                || dotted.contains(genuine.joined())
                || dotted.contains(genuine.prefix());
    }

    private static String base(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean isLongEnough(String genuine) {
        return genuine.indexOf('.') >= LONG_ENOUGH_FOR_A_SLIP;
    }

    /// One letter more, less, other, or two changed about.
    private static boolean isASlipAway(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) return false;
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
        String restOne = one.substring(same);
        String restOther = other.substring(same);
        if (restOne.length() > restOther.length()) return restOne.substring(1).equals(restOther);
        if (restOne.length() < restOther.length()) return restOther.substring(1).equals(restOne);
        return restOne.substring(1).equals(restOther.substring(1)) || areTurned(restOne, restOther);
    }

    private static boolean areTurned(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
