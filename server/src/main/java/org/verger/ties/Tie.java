package org.verger.ties;

import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.Optional;

/// How somebody who works here knows a child, since when that is declared, and until when it held.
public record Tie(
        TieId id,
        PersonId person,
        PupilId child,
        Kind kind,
        LocalDate declaredOn,
        Optional<LocalDate> endedOn) {

    /// How somebody can know a child.
    public enum Kind {
        PARENT("Parent or carer"),
        RELATIVE("Relative"),
        FAMILY_FRIEND("Friend of the family"),
        NEIGHBOUR("Neighbour"),
        CLUB("Club, team or congregation"),
        OTHER("Otherwise");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// The kind as people say it.
        public String words() {
            return words;
        }
    }
}
