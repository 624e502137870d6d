package org.verger.posts.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import org.verger.gate.Severity;
import org.verger.parts.Tag;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;

import java.util.List;

/// How the screens speak of posts.
public final class PostWords {
    private PostWords() {}

    /// How far a post has come, as a tag.
    public static Tag tag(PostState state) {
        return switch (state) {
            case DRAFT -> new Tag(Tag.Tone.PLAIN, words("posts.state.draft"));
            case SUBMITTED -> new Tag(Tag.Tone.WAITING, words("posts.state.submitted"));
            case APPROVED -> new Tag(Tag.Tone.WAITING, words("posts.state.approved"));
            case HELD -> new Tag(Tag.Tone.PROBLEM, words("posts.state.held"));
            case PUBLISHED -> new Tag(Tag.Tone.DONE, words("posts.state.published"));
            case WITHDRAWN -> new Tag(Tag.Tone.NOTICE, words("posts.state.withdrawn"));
            case REFUSED -> new Tag(Tag.Tone.PROBLEM, words("posts.state.refused"));
            case DISCARDED -> new Tag(Tag.Tone.PLAIN, words("posts.state.discarded"));
        };
    }

    /// What a finding asks for, as a tag.
    public static Tag tag(Severity severity) {
        return switch (severity) {
            case BLOCKS -> new Tag(Tag.Tone.PROBLEM, words("posts.finding.blocks"));
            case NEEDS_A_DECISION -> new Tag(Tag.Tone.WAITING, words("posts.finding.decision"));
            case ADVISES -> new Tag(Tag.Tone.PLAIN, words("posts.finding.advises"));
        };
    }

    /// Why something was not done, all reasons in a row.
    public static String because(List<Refusal> refusals) {
        return refusals.stream().map(PostWords::because).collect(joining(" "));
    }

    /// Why something was not done.
    public static String because(Refusal refusal) {
        return switch (refusal) {
            case NOT_NOW -> words("posts.refused.not-now");
            case OWN_WORK -> words("posts.refused.own-work");
            case NO_RIGHT -> words("posts.refused.no-right");
            case BLOCKED_BY_THE_GATE -> words("posts.refused.blocked");
            case NO_WORDS -> words("posts.caption.missing");
            case POINTS_UNDECIDED -> words("posts.refused.undecided");
            case NO_SITE -> words("posts.site.missing");
            case TOO_MANY_PHOTOS -> words("posts.refused.too-many-photos");
            case TOO_LONG_MENDED -> words("posts.refused.too-long-mended");
            case CHANGED_SINCE_SEEN -> words("posts.refused.changed");
            case STOPPED -> words("posts.refused.stopped");
            case APPROVAL_LAPSED -> words("posts.refused.lapsed");
        };
    }
}
