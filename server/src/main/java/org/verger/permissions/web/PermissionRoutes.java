package org.verger.permissions.web;

import org.verger.permissions.PermissionId;

/// Where permissions are looked at, given and withdrawn.
final class PermissionRoutes {
    static final String PERMISSIONS = "/permissions";
    static final String NEW = "/permissions/new";
    static final String ONE = "/permissions/{permission}";
    static final String WITHDRAWAL = "/permissions/{permission}/withdrawal";
    static final String OTHER = "/permissions/other";

    private PermissionRoutes() {}

    static String one(PermissionId permission) {
        return PERMISSIONS + "/" + permission;
    }

    static String withdrawal(PermissionId permission) {
        return one(permission) + "/withdrawal";
    }
}
