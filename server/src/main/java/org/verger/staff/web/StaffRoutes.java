package org.verger.staff.web;

import org.verger.people.AppointmentId;
import org.verger.platform.PersonId;

/// Where a school's staff are looked after.
public final class StaffRoutes {
    public static final String PEOPLE = "/people";
    public static final String NEW = "/people/new";
    public static final String ACCOUNTS = "/people/accounts";
    public static final String PERSON = "/people/{person}";
    public static final String LINK = "/people/{person}/link";
    public static final String ACCOUNT = "/people/{person}/account";
    public static final String DETAILS = "/people/{person}/details";
    public static final String CLOSING = "/people/{person}/closing";
    public static final String REOPENING = "/people/{person}/reopening";
    public static final String SECOND_FACTOR = "/people/{person}/second-factor-removal";
    public static final String APPOINTMENTS = "/people/{person}/appointments";
    public static final String END = "/people/{person}/appointments/{appointment}/end";

    private StaffRoutes() {}

    static String person(PersonId person) {
        return PEOPLE + "/" + person;
    }

    static String end(PersonId person, AppointmentId appointment) {
        return person(person) + "/appointments/" + appointment + "/end";
    }
}
