package org.verger.review;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;
import org.verger.verdicts.FindingId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Approvals in the database. They are added and never changed.
@Repository
class ApprovalStore {
    private static final String ADD =
            """
            insert into review.approval (trust_id, id, school_id, post_id, approver_id, fingerprint,
                                        policy_version, roster_version, approved_at,
                                        expires_at, due_at)
            values (:trust, :id, :school, :post, :approver, :fingerprint, :policy, :roster, :now, :until, :due)
            """;
    private static final String ADD_POINT =
            """
            insert into review.decided_point (trust_id, approval_id, finding, school_id, clause)
            values (:trust, :id, :finding, :school, :clause)
            """;
    private static final String LIST =
            """
            select id, approver_id, fingerprint, policy_version, roster_version, approved_at, expires_at
            from review.approval where post_id = :post order by approved_at desc, id desc
            """;
    private static final String DUE =
            """
            select due_at from review.approval where post_id = :post
            order by approved_at desc, id desc limit 1
            """;
    private static final String POINTS =
            "select finding from review.decided_point where approval_id = :id";

    /// Somebody's yes: to what, by which policy and roster, until when it holds, and which points
    /// they decided about.
    record Approval(
            PersonId approver,
            Fingerprint fingerprint,
            String policy,
            String roster,
            Instant at,
            Instant until,
            Set<FindingId> decided) {
        boolean holdsAt(Instant now) {
            return now.isBefore(until);
        }
    }

    private final JdbcClient db;

    ApprovalStore(JdbcClient db) {
        this.db = db;
    }

    /// When a post comes out by a yes that is given now, and until when that yes holds.
    record Times(Instant now, Instant due, Instant until) {}

    /// Writes down that the yes was given.
    void add(PostId post, DecisionRules.Facts facts, Times times) {
        var id = TimeOrderedId.at(times.now());
        of(id, ADD)
                .param("post", post.value())
                .param("approver", facts.actor().id().value())
                .param("fingerprint", facts.seen().hex())
                .param("policy", facts.verdict().policyVersion())
                .param("roster", facts.verdict().rosterVersion())
                .param("now", times.now().atOffset(UTC))
                .param("until", times.until().atOffset(UTC))
                .param("due", times.due().atOffset(UTC))
                .update();
        facts.verdict().findings().stream()
                .filter(finding -> finding.severity() == Severity.NEEDS_A_DECISION)
                .collect(toMap(FindingId::of, Finding::clause, (one, _) -> one))
                .forEach((finding, clause) -> add(id, finding, clause));
    }

    Optional<Approval> findLatest(PostId post) {
        return list(post).stream().findFirst();
    }

    /// When a post comes out by its latest approval, where that was written down.
    Optional<Instant> findDue(PostId post) {
        return db.sql(DUE)
                .param("post", post.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .optional()
                .flatMap(due -> due)
                .map(OffsetDateTime::toInstant);
    }

    /// Every approval of a post, the latest first.
    List<Approval> list(PostId post) {
        return db.sql(LIST).param("post", post.value()).query(this::approval).list();
    }

    private void add(UUID approval, FindingId finding, Clause clause) {
        of(approval, ADD_POINT)
                .param("finding", finding.hex())
                .param("clause", clause.id())
                .update();
    }

    private JdbcClient.StatementSpec of(UUID approval, String statement) {
        return db.sql(statement)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("id", approval);
    }

    private Approval approval(ResultSet row, int number) throws SQLException {
        var points =
                db.sql(POINTS)
                        .param("id", row.getObject("id", UUID.class))
                        .query((point, _) -> new FindingId(point.getString(1)))
                        .list();
        return new Approval(
                new PersonId(row.getObject("approver_id", UUID.class)),
                new Fingerprint(row.getString("fingerprint")),
                row.getString("policy_version"),
                row.getString("roster_version"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Set.copyOf(points));
    }
}
