package org.verger.gate.text;

import org.jspecify.annotations.Nullable;
import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Finding.Edit;
import org.verger.gate.Place;
import org.verger.gate.Severity;

import java.util.List;
import java.util.stream.IntStream;

/// One text of a submission, read once.
public final class Typed {

    /// Which of the submission's texts it is.
    public enum Kind {
        CAPTION,
        ALT_TEXT,
        FILE_NAME,
        /// Whose the picture is, which is published beside it.
        CREDIT,
        /// Letters that can be read in the picture itself: a badge, a certificate.
        WRITING
    }

    private final Kind kind;
    private final int picture;
    private final String words;
    private final Reading reading;
    private final Signs signs;
    private @Nullable Unmasked unmasked;

    Typed(Kind kind, int picture, String words) {
        this.kind = kind;
        this.picture = picture;
        this.words = words;
        this.signs = Signs.of(words);
        this.reading = new Reader(words, signs.words()).read();
    }

    public Kind kind() {
        return kind;
    }

    /// The text as it was typed.
    public String words() {
        return words;
    }

    public Reading reading() {
        return reading;
    }

    /// What characters it has.
    public Signs signs() {
        return signs;
    }

    /// The text as it reads once what hides letters is taken off; made when it is first asked for,
    /// which is worth it only where the signs say that something may be masked.
    public Unmasked unmasked() {
        if (unmasked == null) unmasked = Unmasked.of(words);
        return unmasked;
    }

    /// A stretch of this text as a place.
    public Place place(int from, int to) {
        return switch (kind) {
            case CAPTION -> new Place.InText(from, to);
            case ALT_TEXT -> new Place.InAltText(picture, from, to);
            case FILE_NAME -> new Place.InFileName(picture, from, to);
            case CREDIT -> new Place.InCredit(picture, from, to);
            case WRITING -> new Place.InWriting(picture, from, to);
        };
    }

    /// A finding that only a person can mend.
    public Finding finding(
            Clause clause, Check check, Severity severity, Stretch at, String why, String mend) {
        return new Finding(
                clause, check, severity, place(at.from(), at.to()), why, mend, List.of());
    }

    /// A finding that is settled where the stretch gives way to the replacement.
    public Finding mendable(
            Clause clause,
            Check check,
            Severity severity,
            Stretch at,
            String why,
            String mend,
            String replacement) {
        Place place = place(at.from(), at.to());
        return new Finding(clause, check, severity, place, why, mend, edits(at, replacement));
    }

    /// The mend by which a stretch gives way to the replacement; none of what stands in a picture.
    public List<Edit> edits(Stretch at, String replacement) {
        return place(at.from(), at.to()) instanceof Place.Span span
                ? List.of(new Edit(span, replacement))
                : List.of();
    }

    /// The sentence around a stretch, as far as stops and lines tell.
    public Stretch sentence(Stretch at) {
        int from = at.from();
        while (from > 0 && !endsBefore(from)) from--;
        int to = at.to();
        while (to < words.length() && !endsBefore(to)) to++;
        return new Stretch(from, to);
    }

    /// What stands near a stretch in its own sentence, with at most so many characters before and
    /// behind it; no word is cut, which might leave another.
    public Stretch near(Stretch at, int characters) {
        Stretch sentence = sentence(at);
        int from = Math.max(sentence.from(), at.from() - characters);
        while (from < at.from() && isWithinAWord(from)) from++;
        int to = Math.min(sentence.to(), at.to() + characters);
        while (to > at.to() && isWithinAWord(to)) to--;
        return new Stretch(from, to);
    }

    /// Whether a word goes on here: of letters and figures, or of what the reading takes together.
    public boolean isWithinAWord(int index) {
        boolean parts =
                index > 0
                        && index < words.length()
                        && Character.isLetterOrDigit(words.charAt(index - 1))
                        && Character.isLetterOrDigit(words.charAt(index));
        return parts
                || IntStream.range(0, reading.size())
                        .anyMatch(
                                word -> reading.begins(word) < index && index < reading.ends(word));
    }

    public String words(Stretch at) {
        return words.substring(at.from(), at.to());
    }

    /// A line's end, or a stop and a space; not that of "no. 12".
    private boolean endsBefore(int index) {
        char before = words.charAt(index - 1);
        if (before == '\n') return true;
        boolean stop = before == '.' || before == '!' || before == '?';
        if (!stop || index >= words.length() || !Character.isWhitespace(words.charAt(index)))
            return false;
        return index + 1 == words.length() || !Character.isDigit(words.charAt(index + 1));
    }
}
