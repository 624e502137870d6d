package org.verger.templates.web;

import static org.verger.parts.Words.words;

import org.verger.parts.Tag;
import org.verger.templates.Slot;
import org.verger.templates.Template;
import org.verger.templates.TemplateRefusal;
import org.verger.templates.Wording;

import java.util.List;

/// How the screens speak of templates.
final class TemplateWords {
    private TemplateWords() {}

    static Tag tag(Template.State state) {
        return switch (state) {
            case WAITING -> new Tag(Tag.Tone.WAITING, words("templates.state.waiting"));
            case READY -> new Tag(Tag.Tone.DONE, words("templates.state.ready"));
            case LAPSED -> new Tag(Tag.Tone.NOTICE, words("templates.state.lapsed"));
            case RETIRED -> new Tag(Tag.Tone.PLAIN, words("templates.state.retired"));
        };
    }

    static String because(TemplateRefusal refusal) {
        return switch (refusal) {
            case NOT_NOW -> words("templates.refused.not-now");
            case OWN_WORK -> words("templates.refused.own-work");
            case NO_RIGHT -> words("templates.refused.no-right");
            case CHANGED_SINCE_SEEN -> words("templates.refused.changed");
            case NOT_FILLED -> words("templates.refused.not-filled");
            case STOPPED -> words("templates.refused.stopped");
            case NOWHERE_OPEN -> words("templates.refused.nowhere-open");
            case BLOCKED_BY_THE_GATE -> words("templates.refused.blocked");
            case POINTS_UNDECIDED -> words("templates.refused.undecided");
        };
    }

    static String wrong(Wording.Fault fault) {
        return switch (fault) {
            case STRAY_BRACE -> words("templates.words.stray");
            case NO_SUCH_KIND -> words("templates.words.kind");
            case NAMED_TWICE -> words("templates.words.twice");
            case TOO_MANY_WAYS -> words("templates.words.ways", Wording.MOST_WAYS);
            case TOO_MANY_SLOTS -> words("templates.words.many", Wording.MOST_SLOTS);
        };
    }

    /// The words as they are read in calm, each slot by its name and what it takes.
    static List<TemplatePage.Piece> pieces(Wording wording) {
        return wording.parts().stream()
                .map(
                        part ->
                                switch (part) {
                                    case Wording.Part.Plain(var said) ->
                                            new TemplatePage.Piece(said, false);
                                    case Wording.Part.Gap(var slot) ->
                                            new TemplatePage.Piece(slot(slot), true);
                                })
                .toList();
    }

    private static String slot(Slot slot) {
        return switch (slot) {
            case Slot.Day(var name) -> words("templates.slot.day", name);
            case Slot.Time(var name) -> words("templates.slot.time", name);
            case Slot.Count(var name, int least, int most) ->
                    words("templates.slot.number", name, least, most);
            case Slot.Choice(var name, var options) ->
                    words("templates.slot.choice", name, String.join(" / ", options));
        };
    }
}
