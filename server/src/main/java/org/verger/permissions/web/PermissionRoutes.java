package org.verger.permissions.web;

import org.verger.permissions.PermissionId;

/// Where permissions are looked at, given and withdrawn.
final class PermissionRoutes {
    static final String PERMISSIONS = "/permissions";
    static final String NEW = "/permissions/new";
    static final String WITHDRAWAL = "/permissions/{permission}/withdrawal";
    static final String OTHER = "/permissions/other";

    private PermissionRoutes() {}

    static String withdrawal(PermissionId permission) {
        return PERMISSIONS + "/" + permission + "/withdrawal";
    }
}
