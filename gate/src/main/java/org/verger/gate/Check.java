package org.verger.gate;

/// What was looked at when a finding was made.
public enum Check {
    NAME_IN_TEXT,
    NAME_IN_ALT_TEXT,
    NAME_IN_FILE_NAME,
    CONSENT,
    FACES,
    ALT_TEXT,
    METADATA
}
