package org.verger.providers.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verger.frame.Flash;
import org.verger.platform.Scope;
import org.verger.providers.Bindings;
import org.verger.signin.web.SignInRoutes;

/// What somebody does with the providers that let them in.
@Controller
class BindingController {
    private final Bindings bindings;

    BindingController(Bindings bindings) {
        this.bindings = bindings;
    }

    @PostMapping(ProviderRoutes.REMOVAL)
    String remove(@RequestParam(defaultValue = "") String issuer, HttpServletRequest request) {
        bindings.remove(Scope.current().someone().id(), issuer);
        Flash.done(words("providers.removed")).after(request);
        return "redirect:" + SignInRoutes.ACCOUNT;
    }
}
