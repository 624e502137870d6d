package org.verger.posts;

import java.util.Optional;

/// A place where posts come out, by the name that its network goes by: "bulletin".
public record Site(String name) implements Comparable<Site> {
    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    /// The school's own public page.
    public static final Site SCHOOL_PAGE = new Site("bulletin");

    public Site {
        if (!name.matches(NAME)) throw new IllegalArgumentException("no network is named " + name);
    }

    /// The one that is written so, if any can be.
    public static Optional<Site> read(String typed) {
        return typed.matches(NAME) ? Optional.of(new Site(typed)) : Optional.empty();
    }

    @Override
    public int compareTo(Site other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
