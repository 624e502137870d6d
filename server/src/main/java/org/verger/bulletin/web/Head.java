package org.verger.bulletin.web;

import java.util.Optional;

/// What a page says of itself to those who pass its address on, and to search engines.
///
/// @param url its one whole address
/// @param published when it came out, where it is one entry; empty for a list
public record Head(
        String title, String summary, String url, String published, Optional<Picture> picture) {

    /// A photo to show beside the address, by its own whole address.
    public record Picture(String url, int width, int height, String altText) {}

    static Head of(Masthead masthead, String title, String path) {
        return new Head(title, title, masthead.url(path), "", Optional.empty());
    }

    static Head of(Masthead masthead, Story story) {
        return new Head(
                story.title(),
                story.summary(),
                masthead.url(story.path()),
                story.machineTime(),
                story.images().stream().findFirst().map(image -> picture(masthead, image)));
    }

    private static Picture picture(Masthead masthead, Story.Image image) {
        return new Picture(
                masthead.url(image.source()), image.width(), image.height(), image.altText());
    }
}
