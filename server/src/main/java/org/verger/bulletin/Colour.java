package org.verger.bulletin;

/// The colours a school can choose from for its page. Each is dark enough for white words on it, by
/// day and by night: `colours.css`.
public enum Colour {
    TEAL,
    NAVY,
    GREEN,
    PURPLE,
    MAROON,
    RED,
    BROWN,
    GREY
}
