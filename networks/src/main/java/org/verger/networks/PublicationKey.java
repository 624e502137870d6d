package org.verger.networks;

import java.util.UUID;

/// The key of one publication on one network, chosen before the first call, so that looking can
/// settle what became of it.
public record PublicationKey(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
