package org.verger.bulletin.web;

import java.util.UUID;

/// Where a school's public page lives.
public final class NewsRoutes {
    public static final String NEWS = "/s/{school}/news";
    public static final String ENTRY = "/s/{school}/news/{entry}";
    public static final String PHOTO = "/s/{school}/news/{entry}/{position}/{width}.jpg";

    private NewsRoutes() {}

    static String news(String school) {
        return "/s/" + school + "/news";
    }

    static String entry(String school, UUID entry) {
        return news(school) + "/" + entry;
    }

    static String photo(String school, UUID entry, int position, int width) {
        return "%s/%d/%d.jpg".formatted(entry(school, entry), position, width);
    }
}
