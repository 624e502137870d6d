package org.verger.doubles.web;

import org.verger.carers.CarerId;
import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;

/// Where two records become one.
public final class DoubleRoutes {
    public static final String PUPIL = "/pupils/{pupil}/double";
    public static final String PUPILS = "/pupils/{pupil}/double/{second}";
    public static final String CARER = "/pupils/{pupil}/carers/{carer}/double";
    public static final String CARERS = "/pupils/{pupil}/carers/{carer}/double/{second}";
    public static final String COLLEAGUE = "/people/{person}/double";
    public static final String COLLEAGUES = "/people/{person}/double/{second}";

    private DoubleRoutes() {}

    /// A child's page, where another module shows who looks after them.
    static String home(PupilId pupil) {
        return "/pupils/" + pupil + "/carers";
    }

    static String home(PupilId pupil, CarerId carer) {
        return home(pupil) + "/" + carer;
    }

    static String search(PupilId pupil) {
        return "/pupils/" + pupil + "/double";
    }

    static String search(PupilId pupil, CarerId carer) {
        return home(pupil, carer) + "/double";
    }

    static String home(PersonId person) {
        return "/people/" + person;
    }

    static String search(PersonId person) {
        return home(person) + "/double";
    }

    static String both(PersonId first, PersonId second) {
        return search(first) + "/" + second;
    }

    static String both(PupilId first, PupilId second) {
        return search(first) + "/" + second;
    }

    static String both(PupilId pupil, CarerId first, CarerId second) {
        return search(pupil, first) + "/" + second;
    }
}
