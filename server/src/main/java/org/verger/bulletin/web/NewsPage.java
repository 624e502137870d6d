package org.verger.bulletin.web;

import java.util.List;

/// A list of a school's entries: the newest, those of a month, or those that were searched for.
///
/// @param heading what the list is, for those who look; empty where the page itself says it
/// @param searched the words that were searched for; empty where none were
/// @param newer where the newer entries are; empty where these are the newest
/// @param older where the older entries are; empty where there are none
public record NewsPage(
        Head head,
        String heading,
        String searched,
        List<Story> stories,
        String newer,
        String older) {
    public NewsPage {
        stories = List.copyOf(stories);
    }
}
