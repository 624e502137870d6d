package org.verger.gate.details;

/// The sums by which official numbers guard themselves against slips of the pen.
final class CheckDigits {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private CheckDigits() {}

    /// A unique pupil number: its letter is the remainder by 23 of its digits, weighted 2 to 13. A
    /// temporary one ends in a letter, which counts as its place among the letters.
    static boolean areRightForUpn(String number) {
        int sum = 0;
        for (int at = 1; at < 13; at++) {
            char c = number.charAt(at);
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            sum += value * (at + 1);
        }
        return UPN_LETTERS.charAt(sum % 23) == number.charAt(0);
    }

    /// An NHS number: ten digits, the last of them eleven less the sum of the others weighted 10 to
    /// 2.
    static boolean areRightForNhs(String digits) {
        int sum = 0;
        for (int at = 0; at < 9; at++) sum += (digits.charAt(at) - '0') * (10 - at);
        int check = (11 - sum % 11) % 11;
        return check < 10 && check == digits.charAt(9) - '0';
    }

    /// A payment card: the sum named after Luhn.
    static boolean areRightForCard(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int doubled = at % 2 == 1 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /// An IBAN: with its first four characters put last and letters as 10 to 35, it leaves 1 by 97.
    static boolean areRightForIban(String iban) {
        String turned = iban.substring(4) + iban.substring(0, 4);
        int rest = 0;
        for (int at = 0; at < turned.length(); at++) {
            int value = Character.digit(turned.charAt(at), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }
}
