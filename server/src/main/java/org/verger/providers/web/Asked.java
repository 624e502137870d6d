package org.verger.providers.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/// What a provider was asked, kept in the session for one answer: no name and no address.
///
/// @param again whether somebody who is signed in was to prove again who they are
/// @param beside whether they were sent there beside the page that they came from
/// @param to where they were going
record Asked(
        String provider,
        OAuth2AuthorizationRequest request,
        boolean again,
        boolean beside,
        String to,
        Instant at)
        implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String NAME = "providers.asked";

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }

    /// What was asked of this provider; it is asked once.
    static Optional<Asked> taken(String provider, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof Asked asked)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(asked).filter(one -> one.provider().equals(provider));
    }
}
