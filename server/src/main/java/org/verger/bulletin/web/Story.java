package org.verger.bulletin.web;

import org.verger.bulletin.Entry;
import org.verger.gate.Gate;
import org.verger.parts.Dates;

import java.util.List;
import java.util.stream.Collectors;

/// An entry as the public reads it.
///
/// @param headline its first line where it is short, more follows and nothing in it can be pressed,
///   for the headline leads to the entry; empty for none
public record Story(
        String path,
        String headline,
        List<List<Piece>> paragraphs,
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
    /// @param credit who made it and by whose leave it is used; empty where that is not said
    public record Image(
            String source,
            String sources,
            String small,
            int width,
            int height,
            String altText,
            List<Piece> credit) {
        public Image {
            credit = List.copyOf(credit);
        }
    }

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
        var examined = Gate.links(entry.text());
        var pieces = lines.stream().map(line -> Piece.of(line, examined)).toList();
        boolean headed = lines.size() > 1 && isHeadline(pieces.getFirst());
        var path = NewsRoutes.entry(masthead.address(), entry.id());
        return new Story(
                path,
                headed ? lines.getFirst() : "",
                headed ? pieces.subList(1, pieces.size()) : pieces,
                Dates.day(entry.publishedAt()),
                Dates.moment(entry.publishedAt()),
                entry.publishedAt().toString(),
                entry.photos().stream().map(photo -> image(masthead, entry, photo)).toList());
    }

    private static boolean isHeadline(List<Piece> line) {
        return line.stream().noneMatch(Piece::isLink) && words(line).length() <= LONGEST_HEADLINE;
    }

    private static String words(List<Piece> line) {
        return line.stream().map(Piece::words).collect(Collectors.joining());
    }

    /// What it is called in lists and in a browser's tab.
    public String title() {
        if (!headline.isEmpty()) return headline;
        return paragraphs.isEmpty() ? day : cut(words(paragraphs.getFirst()), LONGEST_TITLE);
    }

    /// Its first words, for whoever shows no more than that.
    public String summary() {
        return cut(
                paragraphs.stream().map(Story::words).collect(Collectors.joining(" ")),
                LONGEST_SUMMARY);
    }

    /// Whose its photos are, each said once: for where several are shown small.
    public List<List<Piece>> credits() {
        return further().stream()
                .map(Image::credit)
                .filter(credit -> !credit.isEmpty())
                .distinct()
                .filter(credit -> !credit.equals(images.getFirst().credit()))
                .toList();
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
                Legible.text(photo.altText()),
                Piece.of(Legible.text(photo.credit()).strip(), Gate.links(photo.credit())));
    }

    private static String path(Masthead masthead, Entry entry, Entry.Photo photo, Entry.Size size) {
        return NewsRoutes.photo(masthead.address(), entry.id(), photo.position(), size.width());
    }
}
