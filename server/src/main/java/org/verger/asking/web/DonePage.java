package org.verger.asking.web;

import org.verger.parts.Tag;

import java.util.List;

/// What a carer answered for one child and can take back or change, and every picture that the
/// public sees.
///
/// @param intro what this page is to whoever opens it
/// @param saidYes whether there is a yes to take back, for today or for later
/// @param mayRefuse whether they decide nothing and have not said no yet
/// @param nameBack where they keep the name back and nothing else; empty where they gave none
/// @param answer where they answer anew; empty where this link takes no other answer
/// @param isWhole whether they answered of every use, or of none
/// @param again where they have a new link sent; empty where they need none
public record DonePage(
        String school,
        String child,
        String title,
        String intro,
        List<Line> answers,
        List<Picture> pictures,
        boolean saidYes,
        boolean mayRefuse,
        String refusal,
        String nameBack,
        String answer,
        boolean isWhole,
        String again,
        String others) {

    /// One answer.
    public record Line(String use, Tag word) {}

    /// One picture that the public sees or may see.
    ///
    /// @param still where a copy may be seen of what was taken back, in words; empty for what is
    ///   out
    /// @param removal where to have its post taken down; empty where it was taken back already
    public record Picture(String source, String words, String text, String still, String removal) {}

    public DonePage {
        answers = List.copyOf(answers);
        pictures = List.copyOf(pictures);
    }
}
