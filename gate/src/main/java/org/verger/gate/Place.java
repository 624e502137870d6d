package org.verger.gate;

/// Where in a submission a finding is; pictures count from 0.
public sealed interface Place {

    /// A stretch of something typed: UTF-16 indices into the original as it was typed, `to`
    /// exclusive.
    sealed interface Span extends Place {
        int from();

        int to();
    }

    /// In the words of the post.
    record InText(int from, int to) implements Span {
        public InText {
            refuseNothing(from, to);
        }
    }

    /// In the description of a picture.
    record InAltText(int picture, int from, int to) implements Span {
        public InAltText {
            refuseBefore(picture);
            refuseNothing(from, to);
        }
    }

    /// In the name of a picture's file.
    record InFileName(int picture, int from, int to) implements Span {
        public InFileName {
            refuseBefore(picture);
            refuseNothing(from, to);
        }
    }

    /// In what is said of whose a picture is.
    record InCredit(int picture, int from, int to) implements Span {
        public InCredit {
            refuseBefore(picture);
            refuseNothing(from, to);
        }
    }

    /// In what can be read in a picture, as it was read: nobody typed it, so that nothing gives way
    /// there.
    record InWriting(int picture, int from, int to) implements Place {
        public InWriting {
            refuseBefore(picture);
            refuseNothing(from, to);
        }
    }

    /// A picture as such.
    record OnPicture(int picture) implements Place {
        public OnPicture {
            refuseBefore(picture);
        }
    }

    /// The submission as a whole.
    record Whole() implements Place {}

    private static void refuseNothing(int from, int to) {
        if (from < 0 || to <= from)
            throw new IllegalArgumentException("no stretch of text from " + from + " to " + to);
    }

    private static void refuseBefore(int picture) {
        if (picture < 0) throw new IllegalArgumentException("no picture " + picture);
    }
}
