package org.verger.review;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Approvals in the database. They are added and never changed.
@Repository
class ApprovalStore {
    private static final String ADD =
            """
            insert into review.approval (trust_id, id, school_id, post_id, approver_id, fingerprint,
                                        policy_version, roster_version, approved_at,
                                        expires_at)
            values (:trust, :id, :school, :post, :approver, :fingerprint, :policy, :roster, :now, :until)
            """;
    private static final String LATEST =
            """
            select approver_id, fingerprint, approved_at, expires_at from review.approval
            where post_id = :post order by approved_at desc, id desc limit 1
            """;

    /// Somebody's yes, to what, and until when it holds.
    record Approval(PersonId approver, Fingerprint fingerprint, Instant at, Instant until) {
        boolean holdsAt(Instant now) {
            return now.isBefore(until);
        }
    }

    private final JdbcClient db;

    ApprovalStore(JdbcClient db) {
        this.db = db;
    }

    /// Writes down that the yes was given now and holds until then.
    void add(PostId post, DecisionRules.Facts facts, Instant now, Instant until) {
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("id", TimeOrderedId.at(now))
                .param("school", Scope.current().school().value())
                .param("post", post.value())
                .param("approver", facts.actor().id().value())
                .param("fingerprint", facts.seen().hex())
                .param("policy", facts.verdict().policyVersion())
                .param("roster", facts.verdict().rosterVersion())
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .update();
    }

    Optional<Approval> findLatest(PostId post) {
        return db.sql(LATEST)
                .param("post", post.value())
                .query(
                        (row, _) ->
                                new Approval(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        new Fingerprint(row.getString(2)),
                                        row.getObject(3, OffsetDateTime.class).toInstant(),
                                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }
}
