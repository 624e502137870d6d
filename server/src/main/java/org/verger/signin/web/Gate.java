package org.verger.signin.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.verger.platform.RightsTable;
import org.verger.signin.EntryRules;
import org.verger.signin.EntryRules.Entry;
import org.verger.signin.SignInSettings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;

/// The one gate that every request passes, and where it sends whoever it does not let through.
@Component
class Gate
        implements AuthorizationManager<RequestAuthorizationContext>,
                AuthenticationEntryPoint,
                AccessDeniedHandler {
    private static final String NAME = Entry.class.getName();

    private final SignInSettings settings;
    private final Clock clock;

    Gate(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var entry =
                settings.isOpenTo(request.getServerName(), request.getRemoteAddr())
                        ? entry(request.getMethod(), path(request), request)
                        : Entry.FORBIDDEN;
        request.setAttribute(NAME, entry);
        return new AuthorizationDecision(entry == Entry.OPEN);
    }

    Entry entry(String method, String path, HttpServletRequest request) {
        return EntryRules.decide(
                new EntryRules.Facts(
                        RightsTable.SHIPPED.row(method, path),
                        VisitFilter.of(request),
                        SignInRoutes.finishes(path),
                        SignInRoutes.setsUp(path),
                        settings.signin(),
                        clock.instant()));
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException, ServletException {
        turnAway(request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException, ServletException {
        turnAway(request, response);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        // no decision yet: the form came without a token that we gave out
        if (!(request.getAttribute(NAME) instanceof Entry entry)) {
            if (isFromAPageOfOurs(request)) keep(EndedPage.Why.PAGE_TOO_OLD, request, response);
            else response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (entry) {
            case NOT_THERE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case OPEN, FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case SIGN_IN -> send(SignInRoutes.SIGN_IN, request, response);
            case SHOW_SECOND -> send(SignInRoutes.SECOND, request, response);
            case SET_UP_SECOND -> send(SignInRoutes.ACCOUNT, request, response);
            case PROVE_AGAIN -> send(SignInRoutes.AGAIN, request, response);
        }
    }

    /// Whether the browser itself says that a page of ours sent the form: it was open while its
    /// reader signed out and in again, and has the token of before.
    private static boolean isFromAPageOfOurs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && request.getHeader("HX-Request") == null;
    }

    private static void keep(
            EndedPage.Why why, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        why.keepIn(request);
        request.getRequestDispatcher(SignInRoutes.ENDED).forward(request, response);
    }

    /// Sends whoever only looks to that page; a form is kept on a page of its own, so that nothing
    /// that was typed is lost; and script is told, which leaves its page as it is.
    private static void send(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    page + "?to=" + UriUtils.encode(wanted(request), StandardCharsets.UTF_8));
        } else {
            switch (page) {
                case SignInRoutes.AGAIN ->
                        request.getRequestDispatcher(SignInRoutes.INTERRUPTED)
                                .forward(request, response);
                case SignInRoutes.SECOND -> keep(EndedPage.Why.SECOND_OWED, request, response);
                case SignInRoutes.ACCOUNT -> keep(EndedPage.Why.SECOND_WANTED, request, response);
                default -> keep(EndedPage.Why.NOT_SIGNED_IN, request, response);
            }
        }
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
