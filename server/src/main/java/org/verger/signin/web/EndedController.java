package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/// Keeps what somebody typed whose visit had ended when they sent it: they sign in beside the page
/// and send it once more.
@Controller
class EndedController {
    /// The gate forwards a form here whose sender is not signed in, or has a proof yet to give.
    @PostMapping(SignInRoutes.ENDED)
    ModelAndView ended(HttpServletRequest request) {
        var page = new EndedPage(EndedPage.Why.of(request), CarriedForm.left(request));
        return page.form().isNone()
                ? new ModelAndView("redirect:" + SignInRoutes.SIGN_IN)
                : new ModelAndView("signin/ended", Map.of("page", page), HttpStatus.UNAUTHORIZED);
    }
}
