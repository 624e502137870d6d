package org.verger.digests.web;

/// Where somebody says how often they want to hear.
public final class DigestRoutes {
    public static final String CHOICE = "/account/letters";
    public static final String STOP = "/letters/stop/{token}";

    private DigestRoutes() {}
}
