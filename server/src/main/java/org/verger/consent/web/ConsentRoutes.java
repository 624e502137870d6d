package org.verger.consent.web;

import org.verger.consent.ConsentId;
import org.verger.pupils.PupilId;

/// Where pupils and their consents are looked at.
public final class ConsentRoutes {
    public static final String PUPILS = "/pupils";

    /// Where another module puts a child on the roll.
    static final String ADD = "/pupils/new";

    public static final String PUPIL = "/pupils/{pupil}";
    public static final String WITHDRAWAL = "/pupils/{pupil}/consents/{consent}/withdrawal";

    private ConsentRoutes() {}

    /// The page of a pupil.
    public static String pupil(PupilId pupil) {
        return PUPILS + "/" + pupil;
    }

    /// Where another module keeps what was answered, person by person.
    static String answers(PupilId pupil) {
        return pupil(pupil) + "/answers";
    }

    /// Where another module shows who looks after the child.
    static String carers(PupilId pupil) {
        return pupil(pupil) + "/carers";
    }

    /// Where another module puts right what the roll says of the child.
    static String details(PupilId pupil) {
        return pupil(pupil) + "/details";
    }

    static String withdrawal(PupilId pupil, ConsentId consent) {
        return pupil(pupil) + "/consents/" + consent + "/withdrawal";
    }
}
