package org.verger.permissions;

import java.util.UUID;

/// Which permission.
public record PermissionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
