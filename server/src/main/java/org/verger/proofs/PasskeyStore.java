package org.verger.proofs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Passkeys in the database. Spring asks by credential id, before anybody knows whose it is: a door
/// says which trust, the rest is read and written in that trust's scope.
@Repository
class PasskeyStore implements UserCredentialRepository {
    private static final String COLUMNS =
            """
            select trust_id, person_id, credential_id, public_key, signatures, attestation, client_data, transports,
                   backup_eligible, backup_state, label, added_at, used_at
            from proofs.passkey
            """;
    private static final String OWNER =
            "select trust_id, person_id from proofs.passkey_owner(:credential)";
    private static final String SAVE =
            """
            insert into proofs.passkey (trust_id, credential_id, person_id, public_key, signatures, attestation, client_data, transports,
                                        backup_eligible, backup_state, label, added_at, used_at)
            values (:trust, :credential, :person, :key, :signatures, :attestation, :client, :transports,
                    :eligible, :state, :label, :added, :used)
            on conflict (trust_id, credential_id) do update
            set signatures = excluded.signatures, backup_state = excluded.backup_state, used_at = excluded.used_at
            """;
    private static final String RENAME =
            "update proofs.passkey set label = :label where credential_id = :credential and"
                    + " person_id = :person";
    private static final String REMOVE =
            "delete from proofs.passkey where credential_id = :credential and person_id = :person";

    private final JdbcClient db;
    private final TransactionOperations transactions;

    PasskeyStore(JdbcClient db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    Optional<PasskeyOwner> owner(Bytes credential) {
        return db.sql(OWNER)
                .param("credential", credential.getBytes())
                .query((row, _) -> owner(row))
                .optional();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return owner(credential)
                .flatMap(
                        owner ->
                                list(owner.scope(), "credential_id", credential.getBytes()).stream()
                                        .findFirst())
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        var owner = PasskeyOwner.of(user);
        return list(owner.scope(), "person_id", owner.person().value());
    }

    @Override
    public void save(CredentialRecord key) {
        var owner = PasskeyOwner.of(key.getUserEntityUserId());
        owner.scope().run(() -> transactions.executeWithoutResult(_ -> write(owner, key)));
    }

    /// Nobody asks for it: a person removes their own, by [#remove].
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("a passkey is removed by its owner");
    }

    boolean rename(PersonId person, Bytes credential, String label) {
        return db.sql(RENAME)
                        .param("label", label)
                        .param("credential", credential.getBytes())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    boolean remove(PersonId person, Bytes credential) {
        return db.sql(REMOVE)
                        .param("credential", credential.getBytes())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private List<CredentialRecord> list(Scope scope, String column, Object value) {
        return scope.call(
                () ->
                        transactions.execute(
                                _ ->
                                        db.sql(
                                                        COLUMNS
                                                                + "where "
                                                                + column
                                                                + " = :value order by added_at")
                                                .param("value", value)
                                                .query(PasskeyStore::key)
                                                .list()));
    }

    private void write(PasskeyOwner owner, CredentialRecord key) {
        int _ =
                db.sql(SAVE)
                        .param("trust", owner.trust().value())
                        .param("credential", key.getCredentialId().getBytes())
                        .param("person", owner.person().value())
                        .param("key", key.getPublicKey().getBytes())
                        .param("signatures", key.getSignatureCount())
                        .param("attestation", bytes(key.getAttestationObject()))
                        .param("client", bytes(key.getAttestationClientDataJSON()))
                        .param("transports", transports(key))
                        .param("eligible", key.isBackupEligible())
                        .param("state", key.isBackupState())
                        .param("label", key.getLabel())
                        .param("added", key.getCreated().atOffset(ZoneOffset.UTC))
                        .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                        .update();
    }

    /// The protocol reads both back whenever the passkey is shown.
    private static byte[] bytes(@Nullable Bytes made) {
        return Objects.requireNonNull(made, "a passkey came without its attestation").getBytes();
    }

    private static String transports(CredentialRecord key) {
        return key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(joining(","));
    }

    private static PasskeyOwner owner(ResultSet row) throws SQLException {
        return new PasskeyOwner(
                new TrustId(row.getObject("trust_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)));
    }

    private static CredentialRecord key(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(owner(row).handle())
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(true)
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .transports(
                        Arrays.stream(row.getString("transports").split(","))
                                .filter(one -> !one.isEmpty())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .label(row.getString("label"))
                .created(at(row, "added_at"))
                .lastUsed(at(row, "used_at"))
                .build();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
