package org.verger.signin;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.PersonId;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.signin.Accounts.News;

import java.util.List;
import java.util.Optional;

/// What people set up to show beside a password, and take away again. Its owner is told of each
/// change by letter.
@Service
public class SecondProofs {
    private final Codes codes;
    private final Passkeys passkeys;
    private final Accounts accounts;

    SecondProofs(Codes codes, Passkeys passkeys, Accounts accounts) {
        this.codes = codes;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    /// Keeps the passkey that the browser made; false when it is not an answer to what was asked.
    @Transactional
    public boolean addPasskey(
            PersonId person, PublicKeyCredentialCreationOptions asked, RelyingPartyPublicKey made) {
        boolean added = passkeys.add(person, asked, made);
        if (added) accounts.write(person, News.PASSKEY_ADDED);
        return added;
    }

    /// Takes one of a person's passkeys away.
    @Transactional
    public void removePasskey(PersonId person, String id) {
        passkeys.remove(person, id);
        accounts.write(person, News.PASSKEY_REMOVED);
    }

    /// Ends the set-up of codes with a first code; the recovery codes, or nothing when it is wrong.
    @Transactional
    public Optional<List<String>> setUpCodes(PersonId person, String sealed, String code) {
        var recovery = codes.confirm(person, sealed, code);
        if (recovery.isPresent()) accounts.write(person, News.CODES_SET_UP);
        return recovery;
    }

    /// New recovery codes in the place of the old ones.
    @Transactional
    public List<String> renewRecovery(PersonId person) {
        accounts.write(person, News.RECOVERY_CODES_RENEWED);
        return codes.renew(person);
    }

    /// Takes the codes and passkeys away of somebody who lost them.
    @Transactional
    public void forget(PersonId person) {
        var keys = passkeys.list(person);
        boolean coded = codes.areSetUp(person);
        if (coded) codes.remove(person);
        keys.forEach(key -> passkeys.remove(person, key.id()));
        if (coded || !keys.isEmpty()) accounts.write(person, News.SECOND_REMOVED);
    }
}
