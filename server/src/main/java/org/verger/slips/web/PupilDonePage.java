package org.verger.slips.web;

import org.verger.parts.Tag;

import java.util.List;

/// The last screen: thanks, what was answered, and how to take it back.
///
/// @param saidYes whether there is a yes to take back
/// @param nameBack where they keep their name back and nothing else; empty where they gave none
/// @param last the last day on which the slip takes a no
public record PupilDonePage(
        String school,
        String name,
        List<Line> answers,
        boolean saidYes,
        String refusal,
        String nameBack,
        String last) {

    /// One answer, and from when it holds where that is yet to come.
    public record Line(String use, Tag word) {}

    public PupilDonePage {
        answers = List.copyOf(answers);
    }
}
