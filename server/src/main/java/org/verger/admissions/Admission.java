package org.verger.admissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.verger.pupils.Enrolment;
import org.verger.pupils.PupilId;
import org.verger.pupils.Standing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One child's place on the roll, as it stands now.
public record Admission(PupilId child, Standing standing) {
    /// What the roll says of the child.
    public Enrolment said() {
        return standing.child();
    }

    /// The day on which the child left; nothing while they are on the roll.
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(standing.leftOn());
    }

    /// How it stood when somebody looked: who changes it later than another changed it is told.
    public UUID seen() {
        return UUID.nameUUIDFromBytes(standing.toString().getBytes(UTF_8));
    }
}
