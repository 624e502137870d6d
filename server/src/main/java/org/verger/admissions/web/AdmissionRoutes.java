package org.verger.admissions.web;

import org.verger.pupils.PupilId;

/// Where the roll is kept by hand.
public final class AdmissionRoutes {
    public static final String PUPILS = "/pupils";
    public static final String NEW = "/pupils/new";
    public static final String DETAILS = "/pupils/{pupil}/details";
    public static final String LEAVING = "/pupils/{pupil}/leaving";

    private AdmissionRoutes() {}

    /// The child's page, which is another module's.
    static String pupil(PupilId child) {
        return PUPILS + "/" + child;
    }

    static String details(PupilId child) {
        return pupil(child) + "/details";
    }

    static String leaving(PupilId child) {
        return pupil(child) + "/leaving";
    }
}
