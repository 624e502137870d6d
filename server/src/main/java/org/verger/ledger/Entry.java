package org.verger.ledger;

import org.jspecify.annotations.Nullable;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.TrustId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An act with who, when and for whom, as the ledger keeps it for ever.
///
/// Its leaf is the one serialisation that proofs are made over; this is format 1, and it does not
/// change. Numbers are big-endian, text is UTF-8 behind its length in bytes.
///
/// | bytes | what |
/// |---|---|
/// | 2 | format: 1 |
/// | 16 | trust |
/// | 16 | the entry's own id |
/// | 1, 16 | 0, or 1 and the school |
/// | 8 | when: microseconds since 1970-01-01T00:00:00Z, signed |
/// | 1, 16 | 0 for Verger itself, or 1 and the person |
/// | 4 + n | verb |
/// | 4 + n | the thing's kind |
/// | 16 | the thing's id |
/// | 4 | number of clauses |
/// | 4 + n each | their ids ("PRN-6"), in ascending order |
/// | 16 | subject |
/// | 32 | commitment to the particulars |
record Entry(
        TrustId trust,
        UUID id,
        @Nullable SchoolId school,
        Instant at,
        @Nullable PersonId actor,
        String verb,
        Thing on,
        List<String> clauses,
        UUID subject,
        Hash commitment) {
    static final int FORMAT = 1;
    private static final byte[] LEAF = {0};

    Entry {
        clauses = clauses.stream().sorted().toList();
    }

    byte[] leaf() {
        var octets =
                new Octets()
                        .two(FORMAT)
                        .id(trust.value())
                        .id(id)
                        .optional(school == null ? null : school.value())
                        .eight(microseconds())
                        .optional(actor == null ? null : actor.value())
                        .text(verb)
                        .text(on.kind())
                        .id(on.id())
                        .four(clauses.size());
        clauses.forEach(octets::text);
        return octets.id(subject).raw(commitment.toBytes()).toBytes();
    }

    /// The hash of the leaf as a Merkle tree takes it (RFC 9162, section 2.1.1).
    Hash leafHash() {
        return Hash.over(LEAF, leaf());
    }

    /// Where the sealed particulars belong.
    String place() {
        return "ledger.entry/" + trust + "/" + id + "/" + subject;
    }

    private long microseconds() {
        return Math.addExact(
                Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }
}
