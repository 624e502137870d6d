package org.verger.gate;

import org.verger.gate.Finding.Edit;

import java.util.ArrayList;
import java.util.List;

/// What somebody wishes to publish, exactly as they typed it.
public record Submission(String text, List<Picture> pictures) {

    public Submission {
        pictures = List.copyOf(pictures);
    }

    /// This submission with one safe mend made; other findings' places may have moved.
    public Submission mendedBy(Edit edit) {
        return switch (edit.place()) {
            case Place.InText _ -> new Submission(edit.madeIn(text), pictures);
            case Place.InAltText(int at, _, _) -> {
                Picture old = pictures.get(at);
                yield with(at, edit.madeIn(old.altText()), old.fileName(), old.source());
            }
            case Place.InFileName(int at, _, _) -> {
                Picture old = pictures.get(at);
                yield with(at, old.altText(), edit.madeIn(old.fileName()), old.source());
            }
            case Place.InCredit(int at, _, _) -> {
                Picture old = pictures.get(at);
                var source =
                        new Picture.Source(
                                old.source().origin(), edit.madeIn(old.source().credit()));
                yield with(at, old.altText(), old.fileName(), source);
            }
        };
    }

    private Submission with(int at, String altText, String fileName, Picture.Source source) {
        Picture old = pictures.get(at);
        var all = new ArrayList<>(pictures);
        all.set(at, new Picture(altText, fileName, old.children(), old.facts(), source));
        return new Submission(text, all);
    }
}
