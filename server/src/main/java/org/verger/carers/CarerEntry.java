package org.verger.carers;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What a list says of a carer and one child, whom it knows by the school's reference.
///
/// @param law what the law gives them; nothing where the list does not know it
public record CarerEntry(String child, Contact contact, @Nullable Law law) {

    /// How they are related, and what the law gives them.
    ///
    /// @param isKnown whether anybody has said so
    public record Law(
            Relation relation,
            boolean parentalResponsibility,
            boolean mayConsent,
            boolean mustNotBeContacted,
            boolean isKnown) {

        /// What stands until somebody has said it: they decide nothing, and nobody writes to them.
        public static final Law UNKNOWN = new Law(Relation.OTHER, false, false, true, false);

        /// As somebody has said it.
        public Law(
                Relation relation,
                boolean parentalResponsibility,
                boolean mayConsent,
                boolean mustNotBeContacted) {
            this(relation, parentalResponsibility, mayConsent, mustNotBeContacted, true);
        }
    }

    /// By what one carer is told from another: the name, with the e-mail address, else with the
    /// number. An address that people of two names share is no one person's.
    public static String key(Contact contact) {
        var name = contact.name().full().toLowerCase(Locale.ROOT);
        return name + " " + (contact.email().isEmpty() ? contact.phone() : contact.email());
    }

    /// Whether a carer can be recognised by it beyond one child: two fathers may be called alike.
    static boolean isTelling(Contact contact) {
        return !contact.email().isEmpty() || !contact.phone().isEmpty();
    }
}
