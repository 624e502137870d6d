package org.verger.notices;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/// Carries letters, each between two transactions: no mail server is spoken to inside one.
@Component
class Postman {
    private final Notices notices;
    private final MailRoad road;

    Postman(Notices notices, MailRoad road) {
        this.notices = notices;
        this.road = road;
    }

    /// Carries a letter, if it still waits, and says when to try again if nobody took it.
    Optional<Instant> carry(LetterId id) {
        var letter = notices.waiting(id);
        if (letter.isEmpty()) return Optional.empty();
        switch (road.take(id, letter.get())) {
            case TAKEN -> notices.sent(id);
            case REFUSED_FOR_GOOD -> notices.bounced(id);
            case NOT_NOW -> {
                return notices.failed(id);
            }
        }
        return Optional.empty();
    }
}
