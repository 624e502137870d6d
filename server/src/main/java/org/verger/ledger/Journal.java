package org.verger.ledger;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What happened at the school or schools of the scope, and for the trust as a whole, newest first.
@Component
public class Journal {
    private final EntryStore entries;
    private final Reading reading;

    Journal(EntryStore entries, Reading reading) {
        this.entries = entries;
        this.reading = reading;
    }

    /// At most so many entries, before this one or from the newest on; the id of the last row asks
    /// for the next page.
    @Transactional(readOnly = true)
    public List<Timeline.Row> recent(int most, Optional<UUID> before) {
        return reading.rows(entries.listRecent(most, before));
    }
}
