package org.verger.carers;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What a list says of a carer and one child, whom it knows by the school's reference.
///
/// @param law what the law gives them; nothing where the list does not know it
public record CarerEntry(String child, Contact contact, @Nullable Law law) {

    /// How they are related, and what the law gives them.
    public record Law(
            Relation relation,
            boolean parentalResponsibility,
            boolean mayConsent,
            boolean mustNotBeContacted) {

        /// What is written down where a list does not know: nothing that anybody could rely on.
        public static final Law UNKNOWN = new Law(Relation.OTHER, false, false, false);
    }

    /// By what one carer is told from another: the e-mail address, else the name and the number.
    public static String key(Contact contact) {
        return contact.email().isEmpty()
                ? contact.name().full().toLowerCase(Locale.ROOT) + " " + contact.phone()
                : contact.email();
    }
}
