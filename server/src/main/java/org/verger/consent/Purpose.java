package org.verger.consent;

import java.util.Arrays;
import java.util.List;

/// What a picture of a child is to be used for. A yes to one use is no yes to another (OFF-6).
public enum Purpose {
    SCHOOL_PAGE("the school’s public page"),
    SCHOOL_WEBSITE("the school’s website"),
    /// What papers agree to that name no network: it holds for each of them.
    SOCIAL_NETWORKS("social networks"),
    FACEBOOK("Facebook"),
    INSTAGRAM("Instagram"),
    X("X"),
    YOUTUBE("YouTube"),
    BLUESKY("Bluesky"),
    MASTODON("Mastodon"),
    PRESS("newspapers and television");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    /// The uses that a carer is asked about, one by one.
    public static List<Purpose> asked() {
        return Arrays.stream(values()).filter(purpose -> purpose != SOCIAL_NETWORKS).toList();
    }

    /// The uses that are asked about, of each of which a word for this one is a word.
    public List<Purpose> each() {
        return asked().stream().filter(purpose -> purpose.isMeantBy(this)).toList();
    }

    /// The use as it stands in a sentence: "may be shown on social networks".
    public String words() {
        return words;
    }

    /// The use as it stands by itself: "Social networks".
    public String title() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// Whether it is one social network.
    public boolean isNetwork() {
        return switch (this) {
            case FACEBOOK, INSTAGRAM, X, YOUTUBE, BLUESKY, MASTODON -> true;
            case SCHOOL_PAGE, SCHOOL_WEBSITE, SOCIAL_NETWORKS, PRESS -> false;
        };
    }

    /// Whether what was said of that use was said of this one too.
    public boolean isMeantBy(Purpose said) {
        return this == said || (said == SOCIAL_NETWORKS && isNetwork());
    }
}
