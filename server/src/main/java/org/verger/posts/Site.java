package org.verger.posts;

/// A place where posts come out, by the name that its network goes by: "bulletin".
public record Site(String name) implements Comparable<Site> {
    /// The school's own public page.
    public static final Site SCHOOL_PAGE = new Site("bulletin");

    public Site {
        if (!name.matches("[a-z][a-z0-9-]{0,39}"))
            throw new IllegalArgumentException("no network is named " + name);
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
