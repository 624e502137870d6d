package org.verger.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import java.security.SecureRandom;
import java.util.Map;

/// Shows a page for whatever went wrong, inside Spring's dispatcher or outside it. What is our
/// fault is logged once, with a reference that the page shows; no error's own message is ever
/// shown.
@Controller
@ControllerAdvice
class Problems implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private final ScreenViews views;
    private final SecureRandom random = new SecureRandom();

    Problems(ScreenViews views) {
        this.views = views;
    }

    /// Sign-in answers these itself.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void letSignInAnswer(RuntimeException error) {
        throw error;
    }

    /// Whoever asked has gone: there is nobody to answer.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyIsListening() {}

    @ExceptionHandler(Throwable.class)
    ModelAndView inside(Throwable error, HttpServletRequest request, HttpServletResponse response) {
        return shown(Problem.status(error), error, request, response);
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ModelAndView outside(HttpServletRequest request, HttpServletResponse response) {
        var error = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var sent = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return shown(
                sent instanceof Integer status ? Problem.known(status) : 404,
                error,
                request,
                response);
    }

    private ModelAndView shown(
            int status,
            @Nullable Throwable error,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = new ProblemPage(status, status < 500 ? "" : logged(error, request));
        response.setStatus(status);
        if (status == 503 || status == 429) response.setHeader("Retry-After", "60");
        if (Frames.isFragment(request)) {
            response.setHeader("HX-Retarget", "#main");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        return status < 500
                ? new ModelAndView("frame/problem", "page", page)
                : new ModelAndView(views.bare("frame/problem"), Map.of("page", page));
    }

    /// The address is logged as its pattern: an address may name a person.
    private String logged(@Nullable Throwable error, HttpServletRequest request) {
        var reference = new StringBuilder();
        for (int i = 0; i < 8; i++)
            reference.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        reference.insert(4, '-');
        LOG.error(
                "{}: {} {} failed",
                reference,
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                error);
        return reference.toString();
    }
}
