package org.verger.asking.web;

import org.verger.parts.Tag;

import java.util.List;

/// The last screen: thanks, what was answered, how to change it, and every picture that the public
/// sees.
public record DonePage(
        String school,
        String child,
        List<Line> answers,
        List<Picture> pictures,
        boolean saidYes,
        String refusal,
        String again,
        String others) {

    /// One answer.
    public record Line(String use, Tag word) {}

    /// One picture that the public sees, and where to have its post taken down.
    public record Picture(String source, String words, String text, String removal) {}

    public DonePage {
        answers = List.copyOf(answers);
        pictures = List.copyOf(pictures);
    }
}
