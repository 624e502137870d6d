package org.verger.proofs;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.PersonId;
import org.verger.vault.BrokenSeal;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What may be asked of codes from a phone, and of the recovery codes beside them.
@Service
public class Codes {
    private static final int SECRET = 20;
    private static final int RECOVERY = 10;
    private static final int RECOVERY_CODES = 10;

    private final SecureRandom random = new SecureRandom();
    private final CodeStore codes;
    private final Vault vault;
    private final Ledger ledger;
    private final Clock clock;

    Codes(CodeStore codes, Vault vault, Ledger ledger, Clock clock) {
        this.codes = codes;
        this.vault = vault;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Begins a set-up. Nothing is kept until the phone has shown that it has the secret.
    public CodeSecret begin(PersonId person) {
        var secret = random(SECRET);
        return secret(secret, vault.seal(secret, setUp(person)));
    }

    /// The set-up that a page was showing; nothing when what came back is not what was sent.
    public Optional<CodeSecret> resume(PersonId person, String sealed) {
        return opened(person, sealed).map(plain -> secret(plain, Sealed.of(decoded(sealed))));
    }

    /// Ends a set-up with a first code, and hands out recovery codes that are never shown again;
    /// nothing when the code is wrong.
    @Transactional
    public Optional<List<String>> confirm(PersonId person, String sealed, String code) {
        var secret = opened(person, sealed);
        if (secret.isEmpty()) return Optional.empty();
        var step = CodeRules.step(secret.get(), digits(code), clock.instant(), 0);
        if (step.isEmpty()) return Optional.empty();
        var kept = vault.seal(secret.get(), keptFor(person)).toBytes();
        codes.add(person, kept, step.getAsLong(), clock.instant());
        ledger.write(act("signin.codes_set_up", person));
        return Optional.of(renewed(person));
    }

    /// Whether this is the code of the moment. It is used up by asking.
    @Transactional
    public boolean use(PersonId person, String code) {
        var kept = codes.find(person);
        if (kept.isEmpty()) return false;
        var secret = vault.open(Sealed.of(kept.get().secret()), keptFor(person));
        var step = CodeRules.step(secret, digits(code), clock.instant(), kept.get().lastStep());
        return step.isPresent() && codes.use(person, step.getAsLong());
    }

    /// Whether this is one of the person's recovery codes. It is used up by asking.
    @Transactional
    public boolean useRecovery(PersonId person, String code) {
        boolean right = codes.useRecovery(person, hash(code), clock.instant());
        if (right) ledger.write(act("signin.recovery_code_used", person));
        return right;
    }

    /// New recovery codes in the place of the old ones.
    @Transactional
    public List<String> renew(PersonId person) {
        ledger.write(act("signin.recovery_codes_renewed", person));
        return renewed(person);
    }

    /// Takes codes and recovery codes away.
    @Transactional
    public void remove(PersonId person) {
        codes.remove(person);
        ledger.write(act("signin.codes_removed", person));
    }

    /// Whether the person has set codes up.
    @Transactional(readOnly = true)
    public boolean areSetUp(PersonId person) {
        return codes.find(person).isPresent();
    }

    /// How many recovery codes are left.
    @Transactional(readOnly = true)
    public int recoveryLeft(PersonId person) {
        return codes.recoveryLeft(person);
    }

    private List<String> renewed(PersonId person) {
        codes.removeRecovery(person);
        var fresh =
                Stream.generate(() -> Base32.grouped(random(RECOVERY), "-"))
                        .limit(RECOVERY_CODES)
                        .toList();
        fresh.forEach(code -> codes.addRecovery(person, hash(code)));
        return fresh;
    }

    private Optional<byte[]> opened(PersonId person, String sealed) {
        try {
            return Optional.of(vault.open(Sealed.of(decoded(sealed)), setUp(person)));
        } catch (BrokenSeal | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CodeSecret secret(byte[] plain, Sealed sealed) {
        return new CodeSecret(
                Base32.of(plain), Base64.getUrlEncoder().encodeToString(sealed.toBytes()));
    }

    private static byte[] decoded(String sealed) {
        return Base64.getUrlDecoder().decode(sealed);
    }

    private static byte[] hash(String code) {
        return DigestUtils.sha256(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String setUp(PersonId person) {
        return "proofs.code.set-up/" + person;
    }

    private static String keptFor(PersonId person) {
        return "proofs.code/" + person;
    }

    private static Act act(String verb, PersonId person) {
        return new Act(verb, new Thing("account", person.value()), Set.of(), Map.of());
    }
}
