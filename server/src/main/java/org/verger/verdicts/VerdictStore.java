package org.verger.verdicts;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Verdicts in the database. They are added and never changed.
@Repository
class VerdictStore {
    private static final String ADD =
            """
            insert into verdicts.verdict (trust_id, id, school_id, post_id, stage, fingerprint, policy_version,
                                          roster_version, words, publish_at, sites, children, judged_at)
            values (:trust, :id, :school, :post, :stage, :fingerprint, :policy, :roster, :words, :time, :sites, :children, :now)
            """;
    private static final String ADD_FINDING =
            """
            insert into verdicts.finding (trust_id, verdict_id, position, school_id, finding, clause, check_name,
                                          severity, kind, picture, starts, ends, why, mend)
            values (:trust, :id, :position, :school, :finding, :clause, :check, :severity, :kind, :picture, :from, :to,
                    :why, :mend)
            """;
    private static final String ADD_PHOTO =
            """
            insert into verdicts.photo (trust_id, verdict_id, position, school_id, photo_id, alt_text, children, who,
                                        origin, credit)
            values (:trust, :id, :position, :school, :photo, :alt, :children, :who, :origin, :credit)
            """;
    private static final String ADD_PERMISSION =
            """
            insert into verdicts.permission (trust_id, verdict_id, permission_id, school_id)
            values (:trust, :id, :permission, :school)
            """;
    private static final String LIST =
            """
            select id, stage, fingerprint, policy_version, roster_version, words, publish_at, sites, children, judged_at
            from verdicts.verdict where post_id = :post order by judged_at, id
            """;
    private static final String FINDINGS =
            """
            select clause, check_name, severity, kind, picture, starts, ends, why, mend
            from verdicts.finding where verdict_id = :id order by position
            """;
    private static final String PHOTOS =
            """
            select photo_id, alt_text, children, who, origin, credit
            from verdicts.photo where verdict_id = :id order by position
            """;
    private static final String PERMISSIONS =
            "select permission_id from verdicts.permission where verdict_id = :id";
    private static final String STAKES =
            """
            select distinct on (v.post_id) v.post_id, v.children,
                   (select count(*) from verdicts.photo p where p.trust_id = v.trust_id and p.verdict_id = v.id),
                   (select count(*) from verdicts.finding f
                    where f.trust_id = v.trust_id and f.verdict_id = v.id and f.severity = 'NEEDS_A_DECISION')
            from verdicts.verdict v
            where v.post_id = any (:posts)
            order by v.post_id, v.judged_at desc, v.id desc
            """;
    private static final String RESTING =
            """
            select distinct v.post_id
            from verdicts.permission p
            join verdicts.verdict v on v.trust_id = p.trust_id and v.id = p.verdict_id
            where p.permission_id = :permission
            """;

    private static final String READ_LATER =
            """
            select v.post_id, max(v.judged_at) from verdicts.verdict v
            where v.stage = 'READ_LATER'
              and not exists (select from verdicts.verdict yes
                              where yes.trust_id = v.trust_id and yes.post_id = v.post_id
                                and yes.stage = 'APPROVED' and yes.judged_at >= v.judged_at)
            group by v.post_id order by max(v.judged_at), v.post_id
            """;
    private static final String NAMES_DECIDED =
            """
            select distinct v.post_id
            from verdicts.finding f
            join verdicts.verdict v on v.trust_id = f.trust_id and v.id = f.verdict_id
            where f.severity = 'NEEDS_A_DECISION'
              and f.check_name in ('NAME_IN_TEXT', 'NAME_IN_ALT_TEXT', 'NAME_IN_CREDIT', 'NAME_IN_PICTURE')
            """;

    private final JdbcClient db;
    private final Clock clock;

    VerdictStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Judged judged) {
        var now = clock.instant();
        var id = TimeOrderedId.at(now);
        var verdict = judged.verdict();
        of(id, ADD)
                .param("post", judged.post())
                .param("stage", judged.stage().name())
                .param("fingerprint", judged.fingerprint())
                .param("policy", verdict.policyVersion())
                .param("roster", verdict.rosterVersion())
                .param("words", judged.words())
                .param("time", judged.time().map(time -> time.atOffset(UTC)).orElse(null))
                .param("sites", judged.sites().toArray(String[]::new))
                .param("children", judged.children())
                .param("now", now.atOffset(UTC))
                .update();
        for (int i = 0; i < verdict.findings().size(); i++) add(id, i, verdict.findings().get(i));
        for (int i = 0; i < judged.photos().size(); i++) add(id, i, judged.photos().get(i));
        judged.permissions()
                .forEach(one -> of(id, ADD_PERMISSION).param("permission", one).update());
    }

    List<Kept> list(UUID post) {
        return db.sql(LIST).param("post", post).query((row, _) -> kept(post, row)).list();
    }

    Map<UUID, Verdicts.Stake> stakes(Collection<UUID> posts) {
        record Row(UUID post, Verdicts.Stake stake) {}
        return db
                .sql(STAKES)
                .param("posts", posts.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Row(
                                        row.getObject(1, UUID.class),
                                        new Verdicts.Stake(
                                                row.getInt(3), row.getInt(2), row.getInt(4))))
                .list()
                .stream()
                .collect(toMap(Row::post, Row::stake));
    }

    Set<UUID> restingOn(UUID permission) {
        return new HashSet<>(
                db.sql(RESTING)
                        .param("permission", permission)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    Set<UUID> namesDecided() {
        return new HashSet<>(
                db.sql(NAMES_DECIDED).query((row, _) -> row.getObject(1, UUID.class)).list());
    }

    Map<UUID, Instant> readLater() {
        var read = new LinkedHashMap<UUID, Instant>();
        db.sql(READ_LATER)
                .query(
                        row -> {
                            read.put(
                                    row.getObject(1, UUID.class),
                                    row.getObject(2, OffsetDateTime.class).toInstant());
                        });
        return read;
    }

    private void add(UUID id, int position, Finding finding) {
        var spot = Spot.of(finding.place());
        of(id, ADD_FINDING)
                .param("position", position)
                .param("finding", FindingId.of(finding).hex())
                .param("clause", finding.clause().id())
                .param("check", finding.check().name())
                .param("severity", finding.severity().name())
                .param("kind", spot.kind().name())
                .param("picture", spot.picture())
                .param("from", spot.from())
                .param("to", spot.to())
                .param("why", finding.why())
                .param("mend", finding.mend())
                .update();
    }

    private void add(UUID id, int position, Judged.Shown photo) {
        of(id, ADD_PHOTO)
                .param("position", position)
                .param("photo", photo.photo())
                .param("alt", photo.altText())
                .param("children", photo.children())
                .param("who", photo.who())
                .param("origin", photo.source().map(source -> source.origin().name()).orElse(null))
                .param("credit", photo.source().map(Source::credit).orElse(null))
                .update();
    }

    private JdbcClient.StatementSpec of(UUID id, String statement) {
        return db.sql(statement)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("id", id);
    }

    private Kept kept(UUID post, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Kept(
                row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                new Judged(
                        post,
                        Stage.valueOf(row.getString("stage")),
                        row.getString("fingerprint"),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("publish_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        List.of((String[]) row.getArray("sites").getArray()),
                        db.sql(PHOTOS).param("id", id).query(VerdictStore::photo).list(),
                        row.getInt("children"),
                        new Verdict(
                                row.getString("policy_version"),
                                row.getString("roster_version"),
                                db.sql(FINDINGS)
                                        .param("id", id)
                                        .query(VerdictStore::finding)
                                        .list()),
                        permissions(id)));
    }

    private Set<UUID> permissions(UUID id) {
        return Set.copyOf(
                db.sql(PERMISSIONS)
                        .param("id", id)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private static Judged.Shown photo(ResultSet row, int number) throws SQLException {
        var credit = row.getString("credit");
        return new Judged.Shown(
                row.getObject("photo_id", UUID.class),
                row.getString("alt_text"),
                row.getInt("children"),
                row.getString("who"),
                Optional.ofNullable(row.getString("origin"))
                        .map(Origin::valueOf)
                        .map(origin -> new Source(origin, credit)));
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var spot =
                new Spot(
                        Spot.Kind.valueOf(row.getString("kind")),
                        row.getInt("picture"),
                        row.getInt("starts"),
                        row.getInt("ends"));
        return new Finding(
                Clause.of(row.getString("clause")),
                Check.valueOf(row.getString("check_name")),
                Severity.valueOf(row.getString("severity")),
                spot.place(),
                row.getString("why"),
                row.getString("mend"),
                List.of());
    }
}
