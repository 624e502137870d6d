package org.verger.directory.web;

import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where anybody is found, and where lists are printed.
public final class DirectoryRoutes {
    public static final String FIND = "/find";
    public static final String LISTS = "/lists";
    public static final String CLASS = "/lists/class";
    public static final String YEAR = "/lists/year";
    public static final String STAFF = "/lists/staff";

    private DirectoryRoutes() {}

    static String person(PersonId person) {
        return "/people/" + person;
    }

    static String home(PupilId pupil) {
        return "/pupils/" + pupil + "/carers";
    }

    static String find(String typed, int page) {
        return FIND + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&page=" + page;
    }
}
