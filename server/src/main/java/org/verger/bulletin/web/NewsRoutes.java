package org.verger.bulletin.web;

import java.time.YearMonth;
import java.util.UUID;

/// Where a school's public page lives, and where its own people look after it.
public final class NewsRoutes {
    public static final String NEWS = "/s/{school}/news";
    public static final String ENTRY = "/s/{school}/news/{entry}";
    public static final String PHOTO = "/s/{school}/news/{entry}/{position}/{width}.jpg";
    public static final String ARCHIVE = "/s/{school}/news/archive";
    public static final String MONTH = "/s/{school}/news/archive/{month}";
    public static final String SEARCH = "/s/{school}/news/search";
    public static final String RSS = "/s/{school}/news/rss.xml";
    public static final String ATOM = "/s/{school}/news/atom.xml";

    public static final String PAGE = "/public-page";
    public static final String OPENING = "/public-page/opening";
    public static final String CLOSING = "/public-page/closing";
    public static final String LOOK = "/public-page/look";

    private NewsRoutes() {}

    static String news(String school) {
        return "/s/" + school + "/news";
    }

    static String archive(String school) {
        return news(school) + "/archive";
    }

    static String month(String school, YearMonth month) {
        return archive(school) + "/" + month;
    }

    static String search(String school) {
        return news(school) + "/search";
    }

    static String rss(String school) {
        return news(school) + "/rss.xml";
    }

    static String atom(String school) {
        return news(school) + "/atom.xml";
    }

    static String entry(String school, UUID entry) {
        return news(school) + "/" + entry;
    }

    static String photo(String school, UUID entry, int position, int width) {
        return "%s/%d/%d.jpg".formatted(entry(school, entry), position, width);
    }
}
