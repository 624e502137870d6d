package org.verger.carers.web;

import org.verger.carers.CarerId;
import org.verger.pupils.PupilId;

/// Where a child's carers are written down.
public final class CarerRoutes {
    public static final String CARERS = "/pupils/{pupil}/carers";
    public static final String CARER = "/pupils/{pupil}/carers/{carer}";
    public static final String REMOVAL = "/pupils/{pupil}/carers/{carer}/removal";
    public static final String UNKNOWN = "/carers/unknown";

    private CarerRoutes() {}

    static String unknown(int page, boolean isAllTicked) {
        return UNKNOWN + "?page=" + page + (isAllTicked ? "&all=yes" : "");
    }

    static String pupil(PupilId pupil) {
        return "/pupils/" + pupil;
    }

    static String carers(PupilId pupil) {
        return pupil(pupil) + "/carers";
    }

    static String carer(PupilId pupil, CarerId carer) {
        return carers(pupil) + "/" + carer;
    }
}
