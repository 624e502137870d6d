package org.verger.notices.web;

import org.verger.notices.LetterId;

/// Where letters are looked after.
public final class OutboxRoutes {
    public static final String OUTBOX = "/outbox";
    public static final String TRUST = "/outbox/trust";
    public static final String LETTER = "/outbox/{letter}";
    public static final String RETRY = "/outbox/{letter}/retry";
    public static final String SETTLED = "/outbox/{letter}/settled";
    public static final String FILE = "/outbox/{letter}/letter.eml";

    private OutboxRoutes() {}

    static String letter(LetterId id) {
        return OUTBOX + "/" + id;
    }
}
