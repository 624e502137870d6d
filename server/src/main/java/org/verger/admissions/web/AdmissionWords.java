package org.verger.admissions.web;

import static org.verger.parts.Words.words;

import org.verger.admissions.Refusal;
import org.verger.forms.Filled;

import java.util.List;

/// How the screens say that something is not written, and beside which field.
final class AdmissionWords {
    private AdmissionWords() {}

    static Filled because(Filled form, List<Refusal> reasons) {
        var told = form;
        for (var reason : reasons) told = told.wrong(field(reason), because(reason));
        return told;
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT -> "given";
            case REFERENCE_TAKEN, REFERENCE_WAS_ANOTHERS -> "reference";
            case UNLIKELY_BIRTHDAY -> "born";
            case LEFT_ALREADY, NOT_YET -> "on";
        };
    }

    private static String because(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT -> words("admissions.refused.no-right");
            case REFERENCE_TAKEN -> words("admissions.refused.reference-taken");
            case REFERENCE_WAS_ANOTHERS -> words("admissions.refused.reference-was-anothers");
            case UNLIKELY_BIRTHDAY -> words("admissions.refused.unlikely-birthday");
            case LEFT_ALREADY -> words("admissions.refused.left-already");
            case NOT_YET -> words("admissions.refused.not-yet");
        };
    }
}
