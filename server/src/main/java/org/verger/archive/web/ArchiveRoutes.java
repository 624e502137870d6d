package org.verger.archive.web;

/// Where past posts are found.
public final class ArchiveRoutes {
    public static final String ARCHIVE = "/archive";
    public static final String FILE = "/archive/posts.csv";
    public static final String WHY = "/posts/{post}/why";

    private ArchiveRoutes() {}
}
