package org.verger.ties.web;

import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;
import org.verger.ties.TieId;

/// Where ties are declared and seen.
public final class TieRoutes {
    public static final String TIES = "/ties";
    public static final String ALL = "/ties/all";
    public static final String END = "/ties/{tie}/end";

    private TieRoutes() {}

    static String end(TieId tie) {
        return TIES + "/" + tie + "/end";
    }

    static String all(int page) {
        return ALL + "?page=" + page;
    }

    /// Where other modules show a person and a child.
    static String person(PersonId person) {
        return "/people/" + person;
    }

    static String child(PupilId child) {
        return "/pupils/" + child + "/carers";
    }
}
