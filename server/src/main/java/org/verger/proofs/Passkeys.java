package org.verger.proofs;

import com.webauthn4j.util.exception.WebAuthnException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What may be asked of passkeys. The device must check its owner (by finger, face or PIN), so that
/// one passkey shows two things at once. The cryptography is Spring Security's.
@Service
public class Passkeys {
    private final PasskeyStore keys;
    private final Ledger ledger;
    private final Webauthn4JRelyingPartyOperations protocol;

    Passkeys(
            PasskeyStore keys,
            Ledger ledger,
            @Value("${verger.public-url:http://localhost:8080}") URI publicUrl) {
        this.keys = keys;
        this.ledger = ledger;
        this.protocol = protocol(keys, publicUrl);
    }

    /// A passkey as its owner knows it.
    public record Passkey(String id, String label, Instant added, Instant used) {}

    /// What a browser is asked when it shall make one for this person.
    public PublicKeyCredentialCreationOptions begin(PersonId person) {
        var name = PasskeyOwner.here(person).name();
        var asker = UsernamePasswordAuthenticationToken.authenticated(name, "", List.of());
        return protocol.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(asker));
    }

    /// Keeps what the browser made; false when it is not an answer to what was asked.
    @Transactional
    public boolean add(
            PersonId person, PublicKeyCredentialCreationOptions asked, RelyingPartyPublicKey made) {
        if (!asked.getUser().getId().equals(PasskeyOwner.here(person).handle())) return false;
        try {
            var _ =
                    protocol.registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(asked, made));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return false;
        }
        ledger.write(act("signin.passkey_added", person));
        return true;
    }

    /// What a browser is asked when somebody shall show one.
    public PublicKeyCredentialRequestOptions ask() {
        return protocol.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /// Whose passkey was shown; nothing when it is not a right answer to what was asked.
    public Optional<PasskeyOwner> show(
            PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        try {
            var entity = protocol.authenticate(new RelyingPartyAuthenticationRequest(asked, shown));
            return Optional.of(PasskeyOwner.of(entity.getId()));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A person's passkeys, oldest first.
    public List<Passkey> list(PersonId person) {
        return keys.findByUserId(PasskeyOwner.here(person).handle()).stream()
                .map(
                        key ->
                                new Passkey(
                                        key.getCredentialId().toBase64UrlString(),
                                        key.getLabel(),
                                        key.getCreated(),
                                        key.getLastUsed()))
                .toList();
    }

    /// Calls one of a person's passkeys something else.
    @Transactional
    public void rename(PersonId person, String id, String label) {
        if (!keys.rename(person, Bytes.fromBase64(id), label)) throw new NotFound("passkey " + id);
        ledger.write(act("signin.passkey_renamed", person));
    }

    /// Takes one of a person's passkeys away.
    @Transactional
    public void remove(PersonId person, String id) {
        if (!keys.remove(person, Bytes.fromBase64(id))) throw new NotFound("passkey " + id);
        ledger.write(act("signin.passkey_removed", person));
    }

    private static Webauthn4JRelyingPartyOperations protocol(PasskeyStore keys, URI publicUrl) {
        var us =
                PublicKeyCredentialRpEntity.builder()
                        .id(publicUrl.getHost())
                        .name("Verger")
                        .build();
        var origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
        var protocol = new Webauthn4JRelyingPartyOperations(new People(), keys, us, Set.of(origin));
        protocol.setCustomizeCreationOptions(
                options ->
                        options.authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build()));
        protocol.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return protocol;
    }

    /// Nobody is looked up: the handle says whose it is.
    private static final class People implements PublicKeyCredentialUserEntityRepository {
        @Override
        public PublicKeyCredentialUserEntity findById(Bytes handle) {
            return PasskeyOwner.of(handle).entity();
        }

        @Override
        public PublicKeyCredentialUserEntity findByUsername(String name) {
            return PasskeyOwner.named(name).entity();
        }

        @Override
        public void save(PublicKeyCredentialUserEntity entity) {}

        @Override
        public void delete(Bytes handle) {}
    }

    private static Act act(String verb, PersonId person) {
        return new Act(verb, new Thing("account", person.value()), Set.of(), Map.of());
    }
}
