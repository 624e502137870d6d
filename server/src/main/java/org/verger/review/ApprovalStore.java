package org.verger.review;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;

import java.time.Clock;
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
                                        policy_version, roster_version, approved_at)
            values (:trust, :id, :school, :post, :approver, :fingerprint, :policy, :roster, :now)
            """;
    private static final String LATEST =
            """
            select approver_id, fingerprint, approved_at from review.approval
            where post_id = :post order by approved_at desc, id desc limit 1
            """;

    /// Somebody's yes, and to what.
    record Approval(PersonId approver, Fingerprint fingerprint, Instant at) {}

    private final JdbcClient db;
    private final Clock clock;

    ApprovalStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Writes the approval and says at which time it was given.
    Instant add(PostId post, DecisionRules.Facts facts) {
        var now = clock.instant();
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
                .update();
        return now;
    }

    Optional<Approval> findLatest(PostId post) {
        return db.sql(LATEST)
                .param("post", post.value())
                .query(
                        (row, _) ->
                                new Approval(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        new Fingerprint(row.getString(2)),
                                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }
}
