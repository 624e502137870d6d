package org.verger.providers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.providers.Identity;
import org.verger.providers.Provider;
import org.verger.providers.ProviderAnswer;
import org.verger.providers.ProviderSignIn;
import org.verger.providers.Providers;
import org.verger.providers.web.ProviderPage.End;
import org.verger.signin.Visit;
import org.verger.signin.web.Sessions;

import java.util.Map;

/// The way to a provider and back. It begins with a link, because a form that is sent to ourselves
/// may not be led elsewhere.
@Controller
class ProviderController {
    private final Providers providers;
    private final Conversation conversation;
    private final ProviderSignIn signIn;
    private final Sessions sessions;

    ProviderController(
            Providers providers,
            Conversation conversation,
            ProviderSignIn signIn,
            Sessions sessions) {
        this.providers = providers;
        this.conversation = conversation;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(ProviderRoutes.BEGIN)
    ModelAndView begin(
            @PathVariable String provider,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request) {
        return sent(providers.get(provider), false, false, to, request);
    }

    /// For somebody who is signed in and shall prove again who they are.
    @GetMapping(ProviderRoutes.AGAIN)
    ModelAndView again(
            @PathVariable String provider,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "false") boolean beside,
            HttpServletRequest request) {
        return sent(providers.get(provider), true, beside, to, request);
    }

    @GetMapping(ProviderRoutes.ANSWER)
    ModelAndView answer(
            @PathVariable String provider,
            HttpServletRequest request,
            HttpServletResponse response) {
        var from = providers.get(provider);
        var asked = Asked.taken(provider, request);
        if (asked.isEmpty()) return end(End.BROKEN, from);
        var identity = conversation.hear(from, asked.get(), request);
        if (identity.isEmpty()) return end(End.BROKEN, from);
        var answer = answer(from, asked.get(), identity.get(), request);
        return switch (answer) {
            case ProviderAnswer.In in -> in(in, from, asked.get(), request, response);
            case ProviderAnswer.NoAccount _ -> end(End.NO_ACCOUNT, from);
            case ProviderAnswer.SomebodyElse _ -> end(End.SOMEBODY_ELSE, from);
            case ProviderAnswer.NotFresh _ -> end(End.NOT_FRESH, from);
        };
    }

    private ProviderAnswer answer(
            Provider from, Asked asked, Identity identity, HttpServletRequest request) {
        if (!asked.again()) return signIn.come(from, identity);
        return sessions.visit(request)
                .map(visit -> visit.account().key())
                .map(account -> signIn.again(from, identity, account, asked.at()))
                .orElse(new ProviderAnswer.SomebodyElse());
    }

    private ModelAndView in(
            ProviderAnswer.In in,
            Provider from,
            Asked asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!asked.again()) {
            sessions.begin(in.account(), in.factor(), in.proved(), request, response);
            return new ModelAndView("redirect:" + asked.to());
        }
        boolean secondAsked = sessions.visit(request).filter(Visit::hasSecond).isPresent();
        if (secondAsked && !in.factor().isSecond()) return end(End.NOT_ENOUGH, from);
        sessions.add(in.factor(), in.proved(), request, response);
        return asked.beside() ? end(End.BESIDE, from) : new ModelAndView("redirect:" + asked.to());
    }

    private ModelAndView sent(
            Provider provider,
            boolean again,
            boolean beside,
            String to,
            HttpServletRequest request) {
        return conversation
                .begin(provider, again, beside, to, request)
                .map(address -> new ModelAndView("redirect:" + address))
                .orElseGet(() -> end(End.UNREACHABLE, provider));
    }

    private static ModelAndView end(End end, Provider provider) {
        var page = new ProviderPage(end, provider.name());
        return new ModelAndView("providers/end", Map.of("page", page), end.status());
    }
}
