package org.verger.oncall.web;

import org.verger.oncall.AlarmId;
import org.verger.platform.PersonId;

import java.util.UUID;

/// Where a chain is set up, tried out and answered.
public final class OnCallRoutes {
    public static final String CHAIN = "/on-call";
    public static final String LINKS = "/on-call/people";
    public static final String REMOVAL = "/on-call/people/{person}/removal";
    public static final String UP = "/on-call/people/{person}/up";
    public static final String COVERS = "/on-call/covers";
    public static final String COVER_REMOVAL = "/on-call/covers/{cover}/removal";
    public static final String TEST = "/on-call/test";
    public static final String ALARM = "/on-call/alarms/{alarm}";
    public static final String ANSWER = "/on-call/answer/{token}";

    private OnCallRoutes() {}

    static String person(PersonId person) {
        return LINKS + "/" + person;
    }

    static String cover(UUID cover) {
        return COVERS + "/" + cover + "/removal";
    }

    static String alarm(AlarmId alarm) {
        return "/on-call/alarms/" + alarm;
    }
}
