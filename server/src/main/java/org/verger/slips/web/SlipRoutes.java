package org.verger.slips.web;

import org.verger.slips.Code;

/// Where slips are written, and the pages behind one.
public final class SlipRoutes {
    public static final String SLIPS = "/slips";
    static final String ME = "/s/{school}/me";
    static final String MINE = "/s/{school}/me/{code}";
    static final String DONE = "/s/{school}/me/{code}/done";
    static final String REFUSAL = "/s/{school}/me/{code}/refusal";
    static final String NAME_BACK = "/s/{school}/me/{code}/name-back";

    private SlipRoutes() {}

    static String me(String school) {
        return "/s/" + school + "/me";
    }

    static String mine(String school, Code code) {
        return me(school) + "/" + code.shown();
    }
}
