package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.verger.frame.Flash;
import org.verger.platform.PersonId;
import org.verger.proofs.Passkeys;
import org.verger.signin.AccountKey;
import org.verger.signin.Factor;
import org.verger.signin.SecondProofs;
import org.verger.signin.SignIn;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/// What a page's script and the server say to each other about passkeys, and what their owner does
/// with them. What was asked waits in the session for one answer.
@Controller
class PasskeyController {
    private static final String ASKED = "passkey.asked";
    private static final String ASKED_TO_MAKE = "passkey.to-make";
    private static final int LONGEST_LABEL = 60;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Passkeys passkeys;
    private final SecondProofs seconds;
    private final SignIn signIn;
    private final Sessions sessions;

    PasskeyController(Passkeys passkeys, SecondProofs seconds, SignIn signIn, Sessions sessions) {
        this.passkeys = passkeys;
        this.seconds = seconds;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @PostMapping(SignInRoutes.PASSKEY_ASKED)
    ResponseEntity<String> ask(HttpSession session) {
        var asked = passkeys.ask();
        session.setAttribute(ASKED, asked);
        return json(json.writeValueAsString(asked));
    }

    /// Signs in, or proves again who is signed in already.
    @PostMapping(SignInRoutes.PASSKEY)
    ResponseEntity<String> show(
            @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        var owner =
                taken(request, ASKED, PublicKeyCredentialRequestOptions.class)
                        .flatMap(asked -> shown(body).flatMap(key -> passkeys.show(asked, key)));
        var visit = VisitFilter.of(request);
        if (owner.isEmpty()) return ResponseEntity.status(401).build();
        var account = new AccountKey(owner.get().trust(), owner.get().person());
        if (visit.isPresent() && !visit.get().account().key().equals(account)) {
            return ResponseEntity.status(401).build();
        }
        var _ = signIn.withPasskey(account);
        if (visit.isPresent()) sessions.add(Factor.PASSKEY, request, response);
        else sessions.begin(account, Factor.PASSKEY, request, response);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(SignInRoutes.PASSKEYS_ASKED)
    ResponseEntity<String> askToMake(HttpServletRequest request) {
        var asked = passkeys.begin(person(request));
        request.getSession().setAttribute(ASKED_TO_MAKE, asked);
        return json(json.writeValueAsString(asked));
    }

    @PostMapping(SignInRoutes.PASSKEYS)
    ResponseEntity<String> made(
            @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        var asked = taken(request, ASKED_TO_MAKE, PublicKeyCredentialCreationOptions.class);
        var made = madeKey(body);
        boolean added =
                asked.isPresent()
                        && made.isPresent()
                        && seconds.addPasskey(person(request), asked.get(), made.get());
        if (!added) return ResponseEntity.unprocessableContent().build();
        sessions.add(Factor.PASSKEY, request, response);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(SignInRoutes.PASSKEY_RENAMED)
    String rename(@PathVariable String id, @RequestParam String label, HttpServletRequest request) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            Flash.problem(SignInWords.PASSKEY_NAME).after(request);
        } else {
            passkeys.rename(person(request), id, name);
            Flash.done("The passkey is called “%s” now.".formatted(name)).after(request);
        }
        return "redirect:" + SignInRoutes.ACCOUNT;
    }

    @PostMapping(SignInRoutes.PASSKEY_REMOVED)
    String remove(@PathVariable String id, HttpServletRequest request) {
        seconds.removePasskey(person(request), id);
        Flash.done("The passkey is removed.").after(request);
        return "redirect:" + SignInRoutes.ACCOUNT;
    }

    private Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> shown(String body) {
        try {
            return Optional.of(json.readValue(body, new TypeReference<>() {}));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<RelyingPartyPublicKey> madeKey(String body) {
        try {
            return Optional.of(json.readValue(body, RelyingPartyPublicKey.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// What was asked is asked once.
    private static <T> Optional<T> taken(HttpServletRequest request, String name, Class<T> type) {
        var session = request.getSession();
        var asked = session.getAttribute(name);
        session.removeAttribute(name);
        return type.isInstance(asked) ? Optional.of(type.cast(asked)) : Optional.empty();
    }

    private static PersonId person(HttpServletRequest request) {
        return VisitFilter.of(request).orElseThrow().account().key().person();
    }

    private static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
