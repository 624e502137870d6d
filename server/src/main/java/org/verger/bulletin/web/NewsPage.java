package org.verger.bulletin.web;

import org.verger.bulletin.SchoolPage;
import org.verger.parts.Dates;
import org.verger.people.PublicSchool;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A school's public page: its entries, or one of them.
///
/// @param newer where the newer entries are; empty where these are the newest
/// @param older where the older entries are; empty where there are none
public record NewsPage(
        String school,
        String home,
        List<Story> stories,
        boolean single,
        String newer,
        String older) {

    /// An entry as the public reads it.
    public record Story(
            String path,
            List<String> paragraphs,
            String published,
            String machineTime,
            List<Image> images) {
        public Story {
            paragraphs = List.copyOf(paragraphs);
            images = List.copyOf(images);
        }

        /// What it is called in lists and in a browser's tab.
        public String title() {
            var first = paragraphs.isEmpty() ? "" : paragraphs.getFirst();
            if (first.length() <= 70) return first;
            int space = first.lastIndexOf(' ', 68);
            return first.substring(0, space < 0 ? 69 : space + 1) + "…";
        }
    }

    /// A photo in the sizes there are, so that a small phone loads a small file.
    public record Image(String source, String sources, int width, int height, String altText) {}

    public NewsPage {
        stories = List.copyOf(stories);
    }

    static Story story(PublicSchool school, SchoolPage.Entry entry) {
        var byPosition = new TreeMap<Integer, List<SchoolPage.Photo>>();
        for (var photo : entry.photos()) {
            byPosition.computeIfAbsent(photo.position(), _ -> new ArrayList<>()).add(photo);
        }
        return new Story(
                NewsRoutes.entry(school.address(), entry.id()),
                entry.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                Dates.day(entry.publishedAt()),
                entry.publishedAt().toString(),
                byPosition.values().stream().map(sizes -> image(school, sizes)).toList());
    }

    private static Image image(PublicSchool school, List<SchoolPage.Photo> sizes) {
        var middle = sizes.get(Math.min(1, sizes.size() - 1));
        return new Image(
                path(school, middle),
                sizes.stream()
                        .map(size -> path(school, size) + " " + size.width() + "w")
                        .collect(Collectors.joining(", ")),
                middle.width(),
                middle.height(),
                middle.altText());
    }

    private static String path(PublicSchool school, SchoolPage.Photo size) {
        return NewsRoutes.photo(school.address(), size.entry(), size.position(), size.width());
    }
}
