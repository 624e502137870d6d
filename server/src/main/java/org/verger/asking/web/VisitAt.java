package org.verger.asking.web;

import org.springframework.stereotype.Component;
import org.verger.asking.Doors;
import org.verger.asking.Token;
import org.verger.asking.Visit;
import org.verger.carers.Carers;
import org.verger.platform.NotFound;

/// Opens the visit of a link for one request. A link that is over, or of another school, is not
/// there.
@Component
class VisitAt {
    private final Doors doors;
    private final Carers carers;

    VisitAt(Doors doors, Carers carers) {
        this.doors = doors;
        this.carers = carers;
    }

    /// What is done during a visit, given where the link's pages begin.
    @FunctionalInterface
    interface Work<T> {
        T of(Visit visit, String start);
    }

    <T> T call(String school, String link, Work<T> work) {
        var token = Token.read(link).orElseThrow(VisitAt::over);
        var visit =
                doors.open(token)
                        .filter(one -> one.school().address().equals(school))
                        .orElseThrow(VisitAt::over);
        var start = CarerRoutes.start(school, token);
        return visit.scope().call(() -> work.of(ofTheFirst(visit), start));
    }

    /// A link of a carer's second record opens the pages of the first.
    private Visit ofTheFirst(Visit visit) {
        var carer = carers.get(visit.carer()).id();
        return new Visit(visit.link(), carer, visit.school(), visit.expires());
    }

    private static NotFound over() {
        return new NotFound("a carer's link");
    }
}
