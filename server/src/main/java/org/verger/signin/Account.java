package org.verger.signin;

import java.time.Instant;

/// How somebody's account stands at this moment: read at every request, so that closing it ends
/// every open session.
public record Account(
        AccountKey key,
        String name,
        boolean hasPassword,
        boolean demonstration,
        Instant openedAt) {}
