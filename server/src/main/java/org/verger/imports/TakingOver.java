package org.verger.imports;

import org.springframework.stereotype.Component;

/// Has a confirmed list taken over in the name of whoever confirmed it.
@Component
class TakingOver {
    private final PastImports past;
    private final Behalf behalf;
    private final Exchange exchange;

    TakingOver(PastImports past, Behalf behalf, Exchange exchange) {
        this.past = past;
        this.behalf = behalf;
        this.exchange = exchange;
    }

    /// Takes it over, unless that was done before.
    void takeOver(ImportId id) {
        var list = past.get(id);
        if (list.isWaiting()) behalf.of(list.broughtBy()).run(() -> exchange.takeOver(id));
    }

    /// Does not try it again.
    void giveUp(ImportId id) {
        var list = past.get(id);
        if (list.isWaiting()) exchange.stop(id, PastImport.State.FAILED);
    }
}
