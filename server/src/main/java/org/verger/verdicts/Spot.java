package org.verger.verdicts;

import org.verger.gate.Place;

/// The place of a finding, as the columns of its row; what a kind of place has not is 0.
record Spot(Kind kind, int picture, int from, int to) {

    enum Kind {
        TEXT,
        ALT_TEXT,
        FILE_NAME,
        CREDIT,
        WRITING,
        PICTURE,
        WHOLE
    }

    static Spot of(Place place) {
        return switch (place) {
            case Place.InText(int from, int to) -> new Spot(Kind.TEXT, 0, from, to);
            case Place.InAltText(int at, int from, int to) -> new Spot(Kind.ALT_TEXT, at, from, to);
            case Place.InFileName(int at, int from, int to) ->
                    new Spot(Kind.FILE_NAME, at, from, to);
            case Place.InCredit(int at, int from, int to) -> new Spot(Kind.CREDIT, at, from, to);
            case Place.InWriting(int at, int from, int to) -> new Spot(Kind.WRITING, at, from, to);
            case Place.OnPicture(int at) -> new Spot(Kind.PICTURE, at, 0, 0);
            case Place.Whole() -> new Spot(Kind.WHOLE, 0, 0, 0);
        };
    }

    Place place() {
        return switch (kind) {
            case TEXT -> new Place.InText(from, to);
            case ALT_TEXT -> new Place.InAltText(picture, from, to);
            case FILE_NAME -> new Place.InFileName(picture, from, to);
            case CREDIT -> new Place.InCredit(picture, from, to);
            case WRITING -> new Place.InWriting(picture, from, to);
            case PICTURE -> new Place.OnPicture(picture);
            case WHOLE -> new Place.Whole();
        };
    }
}
