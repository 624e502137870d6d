package org.verger.pictures;

/// Why an upload was not developed, in words for the person who sent it.
public enum Reason {
    NOT_A_PICTURE("This file is not a photograph. Choose a JPEG, PNG, WebP or GIF file."),
    KIND_NOT_TAKEN(
            """
            This kind of picture cannot be used here. Save or export it as JPEG and send that. \
            On an iPhone: Settings, Camera, Formats, Most Compatible; \
            or open the photo in Files, and choose Convert Image, JPEG.\
            """),
    TOO_MANY_PIXELS(
            "This picture is too large to open safely. Export it at a smaller size, for example"
                    + " 4,000 pixels wide."),
    TOO_LARGE("This file is too large. Export it at a smaller size or a lower quality."),
    DAMAGED(
            "This file is damaged or was not sent whole. Open it on your device, save a fresh copy"
                    + " and send that.");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /// What was wrong and what to do about it.
    public String words() {
        return words;
    }
}
