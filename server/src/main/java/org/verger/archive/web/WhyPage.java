package org.verger.archive.web;

import org.verger.parts.Moment;
import org.verger.parts.Tag;
import org.verger.posts.Whereabouts;
import org.verger.posts.web.FindingLine;

import java.util.List;

/// Why a post was allowed, or was not: who agreed to what, what the gate had said, what it rested
/// on, and every step since.
///
/// @param decide where the viewer decides whether it may stay out; empty where they need not, or
///   cannot
/// @param answer the answer in a few sentences
/// @param told whether the viewer reads what the gate found each time, and not only how much
/// @param steps what the gate said each time, the last one first
/// @param permissions what its words rested on, and since when that was allowed
public record WhyPage(
        String back,
        String opening,
        Tag state,
        String author,
        String decide,
        List<String> answer,
        String fingerprint,
        boolean told,
        List<Step> steps,
        List<String> permissions,
        List<Whereabouts.Place> places,
        List<Moment> history) {

    /// What the gate said at one step.
    ///
    /// @param by the policy and the roster that it judged by
    /// @param sites where it was to come out
    /// @param credits what stood beside the pictures and whose they were, in a sentence each
    public record Step(
            String title,
            String when,
            String summary,
            String by,
            String sites,
            List<String> credits,
            String fingerprint,
            List<Found> findings) {
        public Step {
            credits = List.copyOf(credits);
            findings = List.copyOf(findings);
        }
    }

    /// One thing that it found, and what somebody decided about it; empty for nothing.
    public record Found(FindingLine line, String decision) {}

    public WhyPage {
        answer = List.copyOf(answer);
        steps = List.copyOf(steps);
        permissions = List.copyOf(permissions);
        places = List.copyOf(places);
        history = List.copyOf(history);
    }
}
