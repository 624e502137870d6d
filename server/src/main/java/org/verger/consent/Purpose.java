package org.verger.consent;

/// What a picture of a child is to be used for. A yes to one use is no yes to another (OFF-6).
public enum Purpose {
    SCHOOL_PAGE("the school’s public page"),
    SCHOOL_WEBSITE("the school’s website"),
    SOCIAL_NETWORKS("social networks"),
    PRESS("newspapers and television");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    /// The use as it stands in a sentence: "may be shown on social networks".
    public String words() {
        return words;
    }

    /// The use as it stands by itself: "Social networks".
    public String title() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
