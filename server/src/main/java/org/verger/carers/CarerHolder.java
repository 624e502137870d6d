package org.verger.carers;

import org.verger.people.Handover;

/// Keeps something of a carer. Where two records turn out to be one carer's, each holder says what
/// it would hand over from the second to the first and what forbids that, and then hands it over.
/// Where the two differ, the stricter holds.
public interface CarerHolder {
    /// What would be handed over, and what forbids it.
    Handover look(CarerId second, CarerId first);

    /// Hands it over, in the transaction in which the two become one.
    void handOver(CarerId second, CarerId first);
}
