package org.verger.asking;

import org.springframework.stereotype.Component;
import org.verger.people.Handover;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

/// A link that was answered for a child's second record takes no yes for the first.
@Component
class LinksHandedOver implements PupilHolder {
    private final LinkStore links;

    LinksHandedOver(LinkStore links) {
        this.links = links;
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        return Handover.SILENT;
    }

    @Override
    public void handOver(PupilId second, PupilId first) {
        links.useForTheFirst(second, first);
    }
}
