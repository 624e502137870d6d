package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.people.EmailAddress;
import org.verger.platform.Actor;
import org.verger.platform.Scope;
import org.verger.proofs.LinkToken;
import org.verger.proofs.Links;
import org.verger.signin.Factor;
import org.verger.signin.SignIn;
import org.verger.signin.SignInAnswer;

import java.util.Map;
import java.util.Set;

/// A link by e-mail, for whoever has no password or forgot it. Its page only shows a button: mail
/// scanners look at every address.
@Controller
class LinkController {
    private final SignIn signIn;
    private final Links links;
    private final Sessions sessions;

    LinkController(SignIn signIn, Links links, Sessions sessions) {
        this.signIn = signIn;
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping(SignInRoutes.LINK)
    ModelAndView show() {
        return page("signin/link", Filled.empty(), "", HttpStatus.OK);
    }

    @PostMapping(SignInRoutes.LINK)
    ModelAndView send(HttpServletRequest request) {
        var form = Form.of(request);
        var email =
                form.text("email")
                        .required(SignInWords.EMAIL)
                        .as(EmailAddress::read, SignInWords.EMAIL);
        return switch (form.parse(email::value)) {
            case Parsed.Errors<EmailAddress>(var filled) ->
                    page("signin/link", filled, "", HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<EmailAddress>(var address) -> {
                signIn.sendLink(address, request.getRemoteAddr());
                yield page("signin/link-sent", Filled.empty(), "", HttpStatus.OK);
            }
        };
    }

    @GetMapping(SignInRoutes.LINK_USED)
    ModelAndView look(@PathVariable String token) {
        boolean good = LinkToken.read(token).filter(this::isGood).isPresent();
        return good ? page("signin/link-use", Filled.empty(), token, HttpStatus.OK) : noGood();
    }

    @PostMapping(SignInRoutes.LINK_USED)
    ModelAndView use(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var read = LinkToken.read(token);
        if (read.isEmpty()
                || !(signIn.withLink(read.get()) instanceof SignInAnswer.In(var account))) {
            return noGood();
        }
        sessions.begin(account, Factor.LINK, request, response);
        return new ModelAndView("redirect:" + SignInRoutes.HOME);
    }

    private boolean isGood(LinkToken token) {
        return new Scope(token.trust(), Set.of(), Actor.Machine.VERGER)
                .call(() -> links.isGood(token));
    }

    private static ModelAndView noGood() {
        var form = Filled.empty().wrong("email", SignInWords.LINK_NO_GOOD);
        return page("signin/link", form, "", HttpStatus.GONE);
    }

    private static ModelAndView page(
            String template, Filled form, String token, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", new LinkPage(form, token)), status);
    }
}
