package org.verger.bulletin.web;

import org.verger.bulletin.Entry;
import org.verger.parts.Dates;

import java.util.List;
import java.util.stream.Collectors;

/// An entry as the public reads it.
///
/// @param headline its first line where it is short and more follows; empty for none
public record Story(
        String path,
        String headline,
        List<String> paragraphs,
        String day,
        String moment,
        String machineTime,
        List<Image> images) {
    private static final int LONGEST_HEADLINE = 80;
    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_SUMMARY = 200;

    /// A photo in the sizes there are, so that a small phone loads a small file.
    ///
    /// @param source the middle size, for a browser that cannot choose
    /// @param small the smallest, where it is one of several
    public record Image(
            String source, String sources, String small, int width, int height, String altText) {}

    public Story {
        paragraphs = List.copyOf(paragraphs);
        images = List.copyOf(images);
    }

    static Story of(Masthead masthead, Entry entry) {
        var lines =
                Legible.text(entry.text())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        boolean headed = lines.size() > 1 && lines.getFirst().length() <= LONGEST_HEADLINE;
        var path = NewsRoutes.entry(masthead.address(), entry.id());
        return new Story(
                path,
                headed ? lines.getFirst() : "",
                headed ? lines.subList(1, lines.size()) : lines,
                Dates.day(entry.publishedAt()),
                Dates.moment(entry.publishedAt()),
                entry.publishedAt().toString(),
                entry.photos().stream().map(photo -> image(masthead, entry, photo)).toList());
    }

    /// What it is called in lists and in a browser's tab.
    public String title() {
        if (!headline.isEmpty()) return headline;
        return paragraphs.isEmpty() ? day : cut(paragraphs.getFirst(), LONGEST_TITLE);
    }

    /// Its first words, for whoever shows no more than that.
    public String summary() {
        return cut(String.join(" ", paragraphs), LONGEST_SUMMARY);
    }

    /// The photos that follow the first.
    public List<Image> further() {
        return images.isEmpty() ? List.of() : images.subList(1, images.size());
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        int end = text.offsetByCodePoints(0, longest - 1);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space < longest / 2 ? end : space) + " …";
    }

    private static Image image(Masthead masthead, Entry entry, Entry.Photo photo) {
        var sizes = photo.sizes();
        var middle = sizes.get(Math.min(1, sizes.size() - 1));
        return new Image(
                path(masthead, entry, photo, middle),
                sizes.stream()
                        .map(size -> path(masthead, entry, photo, size) + " " + size.width() + "w")
                        .collect(Collectors.joining(", ")),
                path(masthead, entry, photo, sizes.getLast()),
                middle.width(),
                middle.height(),
                Legible.text(photo.altText()));
    }

    private static String path(Masthead masthead, Entry entry, Entry.Photo photo, Entry.Size size) {
        return NewsRoutes.photo(masthead.address(), entry.id(), photo.position(), size.width());
    }
}
