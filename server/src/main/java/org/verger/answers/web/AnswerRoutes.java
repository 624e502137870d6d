package org.verger.answers.web;

import org.verger.answers.AnswerId;
import org.verger.carers.CarerId;
import org.verger.pupils.PupilId;

/// Where answers are looked at and recorded.
final class AnswerRoutes {
    static final String ANSWERS = "/pupils/{pupil}/answers";
    static final String REFUSAL = "/pupils/{pupil}/answers/refusal";
    static final String NAME_BACK = "/pupils/{pupil}/answers/name-back";
    static final String SCAN = "/pupils/{pupil}/answers/{answer}/scan";

    private AnswerRoutes() {}

    static String answers(PupilId child) {
        return "/pupils/" + child + "/answers";
    }

    static String refusal(PupilId child) {
        return answers(child) + "/refusal";
    }

    static String nameBack(PupilId child) {
        return answers(child) + "/name-back";
    }

    /// Where another module sends one of the child's carers their link.
    static String link(PupilId child, CarerId carer) {
        return "/pupils/" + child + "/carers/" + carer + "/link";
    }

    static String scan(PupilId child, AnswerId answer) {
        return answers(child) + "/" + answer + "/scan";
    }
}
