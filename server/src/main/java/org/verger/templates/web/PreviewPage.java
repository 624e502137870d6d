package org.verger.templates.web;

import org.verger.posts.PostId;
import org.verger.posts.web.Findings;
import org.verger.posts.web.MarkedText;

import java.util.List;
import java.util.Map;

/// What would come out, once more before it does.
///
/// @param sites where it comes out, in words
/// @param post under which name: sent twice it comes out once
/// @param typed what was typed for each slot, to be sent along
/// @param reasons why it cannot come out; empty where it can
public record PreviewPage(
        String path,
        String back,
        String title,
        String sites,
        MarkedText text,
        Findings findings,
        PostId post,
        Map<String, String> typed,
        List<String> reasons) {
    public PreviewPage {
        typed = Map.copyOf(typed);
        reasons = List.copyOf(reasons);
    }

    public boolean maySend() {
        return reasons.isEmpty();
    }
}
