package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.verger.gate.Picture.Source;
import org.verger.parts.Dates;
import org.verger.verdicts.Changes;
import org.verger.verdicts.Kept;

import java.util.ArrayList;
import java.util.List;

/// What changed since a post was last sent for approval: in its words, marked where it stands, and
/// in sentences for the rest.
public record WhatChanged(
        String since, boolean wordsChanged, List<Changes.Piece> text, List<String> more) {
    public WhatChanged {
        text = List.copyOf(text);
        more = List.copyOf(more);
    }

    /// From what was sent before to what was sent last, to come out at these places.
    static WhatChanged between(Kept before, Kept last, String where) {
        var changes = Changes.between(before.judged(), last.judged());
        var said = sentences(changes, where);
        boolean isNamed = changes.wordsChanged() || !said.isEmpty();
        if (!isNamed && !isTheSame(before, last)) said = List.of(words("review.changes.else"));
        return new WhatChanged(
                words("review.changes.since", Dates.moment(before.at())),
                changes.wordsChanged(),
                changes.words(),
                said);
    }

    /// What was kept of an older post may not tell what is different, and still that something is.
    private static boolean isTheSame(Kept before, Kept last) {
        return before.judged().fingerprint().equals(last.judged().fingerprint());
    }

    /// Whether nothing did.
    public boolean isNothing() {
        return !wordsChanged && more.isEmpty();
    }

    private static List<String> sentences(Changes changes, String where) {
        var said = new ArrayList<String>();
        if (changes.time()) said.add(words("review.changes.time"));
        if (changes.sites()) said.add(words("review.changes.sites", where));
        changes.photos().forEach(photo -> said.add(sentence(photo)));
        return said;
    }

    private static String sentence(Changes.OfPhoto change) {
        return switch (change) {
            case Changes.OfPhoto.Added(int number) -> words("review.changes.photo.added", number);
            case Changes.OfPhoto.TakenOut(int number, var alt) ->
                    words("review.changes.photo.out", number, alt);
            case Changes.OfPhoto.Described(int number, var before, var now) ->
                    words("review.changes.photo.described", number, before, now);
            case Changes.OfPhoto.Sourced(int number, var before, var now) ->
                    words("review.changes.photo.source", number, whose(before), whose(now));
            case Changes.OfPhoto.Moved(int number, int before) ->
                    words("review.changes.photo.moved", number, before);
            case Changes.OfPhoto.Tagged(int number, int before, int now) ->
                    words("review.changes.photo.tagged", number, before, now);
        };
    }

    private static String whose(Source source) {
        var whose =
                switch (source.origin()) {
                    case OURS -> words("review.changes.source.ours");
                    case SOMEBODY_ELSE -> words("review.changes.source.else");
                    case UNSTATED -> words("review.changes.source.unstated");
                };
        return source.credit().isBlank()
                ? whose
                : words("review.changes.source.credit", whose, source.credit());
    }
}
