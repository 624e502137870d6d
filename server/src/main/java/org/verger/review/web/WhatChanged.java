package org.verger.review.web;

import static org.verger.parts.Words.words;

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
        return new WhatChanged(
                words("review.changes.since", Dates.moment(before.at())),
                changes.wordsChanged(),
                changes.words(),
                sentences(changes, where));
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

    private static String said(String credit) {
        return credit.isBlank() ? words("review.changes.photo.uncredited") : credit;
    }

    private static String sentence(Changes.OfPhoto change) {
        return switch (change) {
            case Changes.OfPhoto.Added(int number) -> words("review.changes.photo.added", number);
            case Changes.OfPhoto.TakenOut(int number, var alt) ->
                    words("review.changes.photo.out", number, alt);
            case Changes.OfPhoto.Described(int number, var before, var now) ->
                    words("review.changes.photo.described", number, before, now);
            case Changes.OfPhoto.Credited(int number, var before, var now) ->
                    words("review.changes.photo.credited", number, said(before), said(now));
            case Changes.OfPhoto.Tagged(int number, int before, int now) ->
                    words("review.changes.photo.tagged", number, before, now);
        };
    }
}
