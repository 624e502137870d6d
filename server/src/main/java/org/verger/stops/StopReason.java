package org.verger.stops;

/// Why everything is stopped: 1 to 200 characters, read by everybody who writes or decides. It says
/// nothing of a child.
public record StopReason(String value) {
    /// The most characters a reason has.
    public static final int LONGEST = 200;

    public StopReason {
        value = value.strip();
        int characters = value.codePointCount(0, value.length());
        if (value.isEmpty() || characters > LONGEST) {
            throw new IllegalArgumentException(
                    "a reason has 1 to 200 characters, this one " + characters);
        }
    }
}
