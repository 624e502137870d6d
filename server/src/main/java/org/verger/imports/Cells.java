package org.verger.imports;

/// What is to be known of the text in one cell.
final class Cells {
    private Cells() {}

    /// The cell without the blanks around it, the unbreakable ones included.
    static String clean(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }

    /// Whether a spreadsheet would take the cell for a formula.
    static boolean isLikeFormula(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    }

    /// Whether the cell holds characters that nobody sees and that are no part of a name: controls,
    /// line ends, and those that make text be shown in another order than it stands. The two
    /// joiners (U+200C, U+200D) are part of how names are written in several scripts.
    static boolean hidesCharacters(String cell) {
        return cell.codePoints().anyMatch(Cells::isHidden);
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> point == 0xFFFD;
        };
    }
}
