package org.verger.digests;

/// What can wait until tomorrow, or Monday. Nothing about a child's safety is ever of such a kind.
public enum Everyday {
    POST_WAITS("Somebody’s post waits for your decision", "/review/"),
    POST_APPROVED("A post of yours was approved", "/posts/"),
    POST_HELD("A post of yours was held back, and waits for a decision", "/posts/"),
    POST_NOT_EVERYWHERE(
            "A post that you wrote or approved is out, and not at every place that it was meant"
                    + " for",
            "/posts/"),
    POST_RETURNED("A post of yours came back to you", "/posts/"),
    POST_REFUSED("A post of yours was refused", "/posts/"),
    POST_TAKEN_BACK("A post of yours was taken back", "/posts/");

    private final String words;
    private final String path;

    Everyday(String words, String path) {
        this.words = words;
        this.path = path;
    }

    /// What is said of it: never whose, nor why.
    String words() {
        return words;
    }

    /// Where to see what it is about, once signed in.
    String path(Item item) {
        return path + item.thing();
    }
}
