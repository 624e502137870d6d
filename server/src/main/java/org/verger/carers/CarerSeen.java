package org.verger.carers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// How a carer and what they are to a child stood when somebody looked, in one handle: who changes
/// them later than another changed them is told.
public record CarerSeen(UUID handle) {
    static CarerSeen of(Carer carer, Bond bond) {
        var all =
                String.join(
                        "\n",
                        carer.name().given(),
                        carer.name().family(),
                        carer.email(),
                        carer.phone(),
                        bond.relation().name(),
                        String.valueOf(bond.parentalResponsibility()),
                        String.valueOf(bond.mayConsent()),
                        String.valueOf(bond.mustNotBeContacted()),
                        String.valueOf(bond.isLawKnown()));
        return new CarerSeen(UUID.nameUUIDFromBytes(all.getBytes(UTF_8)));
    }
}
