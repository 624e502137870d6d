package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verger.frame.FrameRoutes;
import org.verger.platform.NotFound;
import org.verger.platform.SchoolId;
import org.verger.signin.SignIn;

import java.util.UUID;

/// Where a visit begins, moves to another school, and ends.
@Controller
class VisitController {
    private final SignIn signIn;
    private final Sessions sessions;

    VisitController(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(SignInRoutes.HOME)
    String home(HttpServletRequest request) {
        return "redirect:"
                + (VisitFilter.of(request).isPresent() ? SignInRoutes.TODAY : SignInRoutes.SIGN_IN);
    }

    @PostMapping(FrameRoutes.PLACE)
    String workElsewhere(@RequestParam UUID place, HttpServletRequest request) {
        var school = new SchoolId(place);
        var visit = VisitFilter.of(request).orElseThrow();
        if (visit.places().stream().noneMatch(one -> one.school().equals(school))) {
            throw new NotFound("school " + school);
        }
        sessions.workAt(school, request);
        return "redirect:" + SignInRoutes.TODAY;
    }

    @PostMapping(FrameRoutes.SIGN_OUT)
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        VisitFilter.of(request).ifPresent(visit -> signIn.out(visit.account().key()));
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return "redirect:" + SignInRoutes.SIGN_IN;
    }
}
