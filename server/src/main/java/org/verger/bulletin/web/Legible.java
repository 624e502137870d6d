package org.verger.bulletin.web;

/// Text as any reader can take it. What people type was cleaned when it was sent; this is the last
/// look before the world sees it, for a feed that holds one wrong character is no feed at all.
final class Legible {
    private Legible() {}

    /// Without control characters, without those that turn the order of what follows, and without
    /// what XML cannot hold.
    static String text(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Legible::isLegible).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegible(int point) {
        if (point == '\n' || point == '\t') return true;
        return !Character.isISOControl(point) && !turnsTheOrder(point) && isXml(point);
    }

    private static boolean turnsTheOrder(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isXml(int point) {
        return point <= 0xD7FF || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
