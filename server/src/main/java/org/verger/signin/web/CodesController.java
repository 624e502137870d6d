package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.parts.QrCode;
import org.verger.proofs.CodeSecret;
import org.verger.proofs.Codes;
import org.verger.signin.Factor;
import org.verger.signin.SecondProofs;
import org.verger.signin.Visit;

import java.util.Map;

/// Setting up codes from a phone, and new recovery codes.
@Controller
class CodesController {
    private final Codes codes;
    private final SecondProofs seconds;
    private final Sessions sessions;

    CodesController(Codes codes, SecondProofs seconds, Sessions sessions) {
        this.codes = codes;
        this.seconds = seconds;
        this.sessions = sessions;
    }

    @GetMapping(SignInRoutes.CODES)
    ModelAndView begin(HttpServletRequest request) {
        var visit = VisitFilter.of(request).orElseThrow();
        return setUp(
                codes.begin(visit.account().key().person()), Filled.empty(), HttpStatus.OK, visit);
    }

    @PostMapping(SignInRoutes.CODES)
    ModelAndView confirm(
            @RequestParam String sealed,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = VisitFilter.of(request).orElseThrow();
        var person = visit.account().key().person();
        var recovery = seconds.setUpCodes(person, sealed, code);
        if (recovery.isPresent()) {
            sessions.add(Factor.CODE, request, response);
            return new ModelAndView(
                    "signin/recovery-codes", "page", new RecoveryCodesPage(recovery.get()));
        }
        var secret = codes.resume(person, sealed).orElseGet(() -> codes.begin(person));
        var form = Filled.empty().wrong("code", SignInWords.WRONG_CODE);
        return setUp(secret, form, HttpStatus.UNPROCESSABLE_CONTENT, visit);
    }

    @PostMapping(SignInRoutes.RECOVERY_CODES)
    ModelAndView renew(HttpServletRequest request) {
        var person = VisitFilter.of(request).orElseThrow().account().key().person();
        return new ModelAndView(
                "signin/recovery-codes",
                "page",
                new RecoveryCodesPage(seconds.renewRecovery(person)));
    }

    private static ModelAndView setUp(
            CodeSecret secret, Filled form, HttpStatus status, Visit visit) {
        var picture = QrCode.svg(secret.address(visit.account().name()));
        return new ModelAndView(
                "signin/codes", Map.of("page", new CodesPage(form, secret, picture)), status);
    }
}
