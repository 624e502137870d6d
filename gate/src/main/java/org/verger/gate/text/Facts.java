package org.verger.gate.text;

import org.verger.gate.Circumstances;
import org.verger.gate.Picture;
import org.verger.gate.Submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a check looks at: a submission, each of its texts read once, and the circumstances.
public record Facts(Submission submission, Circumstances known, List<Typed> texts) {

    public Facts {
        texts = List.copyOf(texts);
    }

    public static Facts of(Submission submission, Circumstances known) {
        var caption = new Typed(Typed.Kind.CAPTION, 0, submission.text());
        if (submission.pictures().isEmpty()) return new Facts(submission, known, List.of(caption));
        var texts = new ArrayList<Typed>();
        texts.add(caption);
        for (int at = 0; at < submission.pictures().size(); at++) {
            Picture picture = submission.pictures().get(at);
            texts.add(new Typed(Typed.Kind.ALT_TEXT, at, picture.altText()));
            texts.add(new Typed(Typed.Kind.FILE_NAME, at, picture.fileName()));
            texts.add(new Typed(Typed.Kind.CREDIT, at, picture.source().credit()));
            texts.add(new Typed(Typed.Kind.WRITING, at, picture.facts().writing()));
        }
        return new Facts(submission, known, texts);
    }

    /// What was written for people to read: not the names of files.
    public Stream<Typed> sentences() {
        return texts.stream().filter(typed -> typed.kind() != Typed.Kind.FILE_NAME);
    }

    /// Whether one of its texts is such as this.
    public boolean anyIs(Predicate<Typed> such) {
        for (int at = 0; at < texts.size(); at++) if (such.test(texts.get(at))) return true;
        return false;
    }

    /// The caption of the post.
    public Typed caption() {
        return texts.getFirst();
    }

    /// The place of each picture in the submission, from 0.
    public IntStream pictures() {
        return IntStream.range(0, submission.pictures().size());
    }

    public Picture picture(int at) {
        return submission.pictures().get(at);
    }

    /// Whether the writer says that a child is in a picture.
    public boolean showsTaggedChildren() {
        for (Picture picture : submission.pictures())
            if (!picture.children().isEmpty()) return true;
        return false;
    }

    public boolean showsPeople() {
        for (Picture picture : submission.pictures()) if (picture.facts().faces() > 0) return true;
        return showsTaggedChildren();
    }
}
