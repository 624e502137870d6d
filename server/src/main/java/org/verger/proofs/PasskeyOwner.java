package org.verger.proofs;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;

/// Whose passkey it is. The handle that an authenticator keeps is the two ids, so it names nobody
/// and nothing needs to be stored to read it.
public record PasskeyOwner(TrustId trust, PersonId person) {
    private static final int LENGTH = 32;

    static PasskeyOwner here(PersonId person) {
        return new PasskeyOwner(Scope.current().trust(), person);
    }

    /// @throws IllegalArgumentException when the handle is none of ours
    static PasskeyOwner of(Bytes handle) {
        if (handle.getBytes().length != LENGTH) {
            throw new IllegalArgumentException("a handle has 32 bytes");
        }
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PasskeyOwner(new TrustId(id(bytes)), new PersonId(id(bytes)));
    }

    static PasskeyOwner named(String name) {
        var ids = name.split("/", 2);
        return new PasskeyOwner(
                new TrustId(UUID.fromString(ids[0])), new PersonId(UUID.fromString(ids[1])));
    }

    String name() {
        return trust + "/" + person;
    }

    Bytes handle() {
        var bytes = ByteBuffer.allocate(LENGTH);
        put(bytes, trust.value());
        put(bytes, person.value());
        return new Bytes(bytes.array());
    }

    /// What a browser is told of them: no name; the page that asks puts it in.
    PublicKeyCredentialUserEntity entity() {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle())
                .name(name())
                .displayName(name())
                .build();
    }

    Scope scope() {
        return new Scope(trust, Set.of(), Actor.Machine.VERGER);
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
