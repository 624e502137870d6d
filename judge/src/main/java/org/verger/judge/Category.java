package org.verger.judge;

/// What a text can do, in words that describe the text and never whoever wrote it.
public enum Category {
    ABUSE("insults or degrades somebody"),
    HATE("attacks people for what they are"),
    SEXUAL("speaks of sex"),
    THREAT("threatens somebody"),
    SELF_HARM("speaks of hurting oneself"),
    DISCLOSURE("tells of harm, or of being afraid at home or of somebody"),
    GROOMING("seeks a child's secrecy, picture, address or private chat"),
    PERSONAL_ATTACK("attacks a person by name"),
    COMMERCE("sells, advertises or campaigns"),
    SPAM("is a message sent to everybody");

    private final String words;

    Category(String words) {
        this.words = words;
    }

    /// Ends a sentence that begins with "This text".
    public String words() {
        return words;
    }
}
