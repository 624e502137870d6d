package org.verger.digests.web;

/// What somebody sees who follows the link to end these letters.
public record StopPage(Standing standing, String path) {
    /// How far they are.
    public enum Standing {
        ASKED,
        STOPPED,
        NO_GOOD
    }
}
