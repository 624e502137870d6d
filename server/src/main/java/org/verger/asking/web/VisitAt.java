package org.verger.asking.web;

import org.springframework.stereotype.Component;
import org.verger.asking.Doors;
import org.verger.asking.Token;
import org.verger.asking.Visit;
import org.verger.carers.Carers;
import org.verger.platform.NotFound;

import java.util.Optional;

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
        return find(school, link, work).orElseThrow(() -> new NotFound("a carer's link"));
    }

    /// Nothing where the link is not there.
    <T> Optional<T> find(String school, String link, Work<T> work) {
        return Token.read(link)
                .flatMap(doors::open)
                .filter(visit -> visit.school().address().equals(school))
                .map(visit -> call(visit, CarerRoutes.start(school, link), work));
    }

    private <T> T call(Visit visit, String start, Work<T> work) {
        return visit.scope().call(() -> work.of(ofTheFirst(visit), start));
    }

    /// A link of a carer's second record opens the pages of the first.
    private Visit ofTheFirst(Visit visit) {
        var carer = carers.get(visit.carer()).id();
        return new Visit(visit.link(), carer, visit.school(), visit.expires());
    }
}
