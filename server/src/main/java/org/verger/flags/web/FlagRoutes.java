package org.verger.flags.web;

import org.verger.flags.FlagId;
import org.verger.pupils.PupilId;

/// Where flags are looked at, set and ended.
final class FlagRoutes {
    static final String FLAGS = "/flags";
    static final String CHILD = "/flags/{pupil}";
    static final String LOOK = "/flags/{pupil}/look";
    static final String END = "/flags/{pupil}/{flag}/end";

    private FlagRoutes() {}

    static String child(PupilId child) {
        return FLAGS + "/" + child;
    }

    static String look(PupilId child) {
        return child(child) + "/look";
    }

    static String end(PupilId child, FlagId flag) {
        return child(child) + "/" + flag + "/end";
    }
}
