package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// A person's own account.
@Controller
class AccountController {
    @GetMapping(SignInRoutes.ACCOUNT)
    ModelAndView show(HttpServletRequest request) {
        var visit = VisitFilter.of(request).orElseThrow();
        return new ModelAndView("signin/account", "page", AccountPage.of(visit));
    }
}
