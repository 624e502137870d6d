package org.verger.digests.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.digests.Stopping;

import java.util.Map;

/// Ending these letters without signing in: by the button, or by the mail program itself, which
/// posts here by one press (RFC 8058) and knows no form of ours.
@Controller
class StopController {
    private final Stopping stopping;

    StopController(Stopping stopping) {
        this.stopping = stopping;
    }

    @GetMapping(DigestRoutes.STOP)
    ModelAndView ask(@PathVariable String token) {
        return page(
                stopping.isGood(token) ? StopPage.Standing.ASKED : StopPage.Standing.NO_GOOD,
                token);
    }

    @PostMapping(DigestRoutes.STOP)
    ModelAndView stop(@PathVariable String token) {
        return page(
                stopping.stop(token) ? StopPage.Standing.STOPPED : StopPage.Standing.NO_GOOD,
                token);
    }

    private static ModelAndView page(StopPage.Standing standing, String token) {
        return new ModelAndView(
                "digests/stop",
                Map.of("page", new StopPage(standing, "/letters/stop/" + token)),
                standing == StopPage.Standing.NO_GOOD ? HttpStatus.GONE : HttpStatus.OK);
    }
}
