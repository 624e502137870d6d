package org.verger.slips.web;

import org.springframework.stereotype.Component;
import org.verger.platform.NotFound;
import org.verger.slips.Code;
import org.verger.slips.Doors;
import org.verger.slips.PupilVisit;

import java.util.Optional;

/// Opens the visit of a slip for one request. A slip that is over, or of another school, is not
/// there.
@Component
class PupilVisits {
    private final Doors doors;

    PupilVisits(Doors doors) {
        this.doors = doors;
    }

    /// What is done during a visit, given where its pages begin.
    @FunctionalInterface
    interface Work<T> {
        T of(PupilVisit visit, String start);
    }

    <T> T call(String school, String typed, Work<T> work) {
        var code = Code.read(typed).orElseThrow(PupilVisits::over);
        var visit = find(school, code).orElseThrow(PupilVisits::over);
        var start = SlipRoutes.mine(school, code);
        return visit.scope().call(() -> work.of(visit, start));
    }

    /// The visit that a code opens at this school, while it is good.
    Optional<PupilVisit> find(String school, Code code) {
        return doors.open(code).filter(visit -> visit.school().address().equals(school));
    }

    private static NotFound over() {
        return new NotFound("a pupil's slip");
    }
}
