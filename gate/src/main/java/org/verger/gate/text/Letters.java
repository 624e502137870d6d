package org.verger.gate.text;

import com.ibm.icu.text.SpoofChecker;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/// Brings one character down to the plain small letters it stands for: no accent, no width, no
/// ornament.
public final class Letters {
    private static final SpoofChecker TWINS = new SpoofChecker.Builder().build();

    /// The letter that Unicode takes for the twin of every k that is not Latin.
    private static final String KRA = "ĸ";

    /// Letters that are written like small capitals, in the order of the alphabet; Unicode has none
    /// for q and x.
    private static final String SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ\0ʀꜱᴛᴜᴠᴡ\0ʏᴢ";

    /// What was worked out before; two threads that work out the same write the same.
    private static final @Nullable String[] PLAIN = new String[0x10000];

    /// Below it only one character is unseen: the soft hyphen.
    private static final int FIRST_MARK = 0x300;

    private static final int SOFT_HYPHEN = 0xAD;

    private Letters() {}

    /// Letters of the English alphabet, without a table.
    public static boolean isPlain(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /// Small letters of the English alphabet.
    static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z';
    }

    /// Figures from 0 to 9, of no other script.
    public static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /// What a keyboard has for a character of full width; any other as it is.
    public static int narrow(int c) {
        return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
    }

    /// Seen by nobody, or drawn on the letter before: it neither parts a word nor belongs to it.
    public static boolean isUnseen(int character) {
        if (character < FIRST_MARK) return character == SOFT_HYPHEN;
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default ->
                    character == 0x3164
                            || character == 0x115F
                            || character == 0x1160
                            || character == 0xFFA0;
        };
    }

    static boolean isMark(int character) {
        return isUnseen(character) && Character.getType(character) != Character.FORMAT;
    }

    public static boolean isApostrophe(int character) {
        return switch (character) {
            case '\'', '`', 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2B9, 0x2BB, 0x2BC, 0xFF07 ->
                    true;
            default -> false;
        };
    }

    /// Compatibility letters with their marks taken off, capitals kept; empty where there is no
    /// letter.
    static String of(int character) {
        if (character >= PLAIN.length) return workedOut(character);
        String known = PLAIN[character];
        if (known != null) return known;
        String plain = workedOut(character);
        PLAIN[character] = plain;
        return plain;
    }

    private static String workedOut(int character) {
        if (character < 128)
            return Character.isLetter(character) ? String.valueOf((char) character) : "";
        if (!Character.isAlphabetic(character) || isApostrophe(character)) return "";
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetter)
                .map(Letters::looksLike)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The plain letter that a letter of another script is mistaken for, or itself.
    private static int looksLike(int letter) {
        int small = SMALL_CAPITALS.indexOf(letter);
        if (small >= 0) return 'a' + small;
        boolean english = letter < 0x250 || (letter > 0x2AF && isLatin(letter));
        if (english) return letter;
        String skeleton = TWINS.getSkeleton(Character.toString(letter));
        String twin = skeleton.equals(KRA) ? "k" : skeleton;
        boolean plain = twin.length() == 1 && twin.charAt(0) < 128 && isLatin(twin.charAt(0));
        if (!plain) return letter;
        boolean capital = Character.isUpperCase(letter);
        if (capital && twin.equals("l")) return 'I';
        return capital ? Character.toUpperCase(twin.charAt(0)) : twin.charAt(0);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /// Small letters; those that Unicode does not take apart as English keyboards write them.
    static String small(int letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 'ŧ' -> "t";
            default -> Character.toString(Character.toLowerCase(letter));
        };
    }
}
