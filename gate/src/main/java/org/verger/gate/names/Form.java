package org.verger.gate.names;

import org.verger.gate.Name.Kind;

import java.util.Comparator;

/// One way of writing the name of somebody of this kind, as letters without anything between.
///
/// @param joint the letter at which the second part begins, 0 where there is one part
/// @param parts a bit for each letter before which a new word may begin
public record Form(Kind kind, Shape shape, int joint, long parts) {

    static final Comparator<Form> MOST_GUARDED_FIRST =
            Comparator.comparing((Form form) -> form.shape() == Shape.FAMILY)
                    .thenComparing(Form::kind)
                    .thenComparing(Form::shape)
                    .thenComparingInt(Form::joint)
                    .thenComparingLong(Form::parts);

    /// How much of a name is there.
    public enum Shape {
        /// Ella Marsh
        FULL,
        /// Marsh, Ella
        TURNED,
        /// Ella M.
        INITIAL_LAST,
        /// E. Marsh
        INITIAL_FIRST,
        /// Mrs Marsh
        TITLED,
        /// Ella
        GIVEN,
        /// Ellie, of somebody called Eleanor
        PET,
        /// Marsh, as in "the Marsh twins"
        FAMILY
    }

    boolean isOnePart() {
        return joint == 0;
    }

    boolean mayPartBefore(int letter) {
        return letter >= Long.SIZE || ((parts >> letter) & 1) == 1;
    }
}
