package org.verger.templates;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TimeOrderedId;
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;
import org.verger.posts.Site;
import org.verger.posts.SiteArray;
import org.verger.review.Approvals;
import org.verger.verdicts.FindingId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Templates in the database, each with the last yes to it, and which posts were made of them.
@Repository
class TemplateStore {
    private static final String COLUMNS =
            """
            select t.id, t.title, t.words, t.sites, t.author_id, t.written_at, t.retired_at,
                   a.approver_id, a.fingerprint, a.approved_at, a.expires_at,
                   exists (select from templates.lost_yes l
                           where l.trust_id = a.trust_id and l.approval_id = a.id) as lost,
                   array (select d.finding from templates.decided_point d
                          where d.trust_id = a.trust_id and d.approval_id = a.id) as decided
            from templates.template t
            left join lateral (select * from templates.approval a
                               where a.trust_id = t.trust_id and a.template_id = t.id
                               order by a.approved_at desc, a.id desc limit 1) a on true
            """;
    private static final String GET = COLUMNS + "where t.id = :id";
    private static final String LIST =
            COLUMNS + "where t.retired_at is null order by t.title, t.id";
    private static final String ADD =
            """
            insert into templates.template (trust_id, id, school_id, title, words, sites, author_id, written_at)
            values (:trust, :id, :school, :title, :words, :sites, :by, :now)
            """;
    private static final String APPROVE =
            """
            insert into templates.approval (trust_id, id, school_id, template_id, approver_id, fingerprint,
                                            approved_at, expires_at)
            values (:trust, :id, :school, :template, :by, :fingerprint, :now, :until)
            """;
    private static final String DECIDE =
            """
            insert into templates.decided_point (trust_id, approval_id, finding, school_id)
            values (:trust, :approval, :finding, :school)
            """;
    private static final String LOSE =
            """
            insert into templates.lost_yes (trust_id, approval_id, school_id, lost_at)
            select trust_id, id, school_id, :now from templates.approval where template_id = :template
            on conflict do nothing
            """;
    private static final String RETIRE =
            "update templates.template set retired_at = :now where id = :id and retired_at is null";
    private static final String USE =
            """
            insert into templates.use (trust_id, post_id, school_id, template_id, fingerprint, used_at)
            values (:trust, :post, :school, :template, :fingerprint, :now)
            """;
    private static final String DECIDE_IN_USE =
            """
            insert into templates.decided_in_use (trust_id, post_id, finding, school_id)
            values (:trust, :post, :finding, :school)
            """;
    private static final String DECIDED_IN_USE =
            """
            select d.finding from templates.decided_in_use d
            join templates.use u on u.trust_id = d.trust_id and u.post_id = d.post_id
            where d.post_id = :post and u.fingerprint = :fingerprint
            """;
    private static final String GIVEN =
            """
            select a.approver_id, a.approved_at, t.title, u.fingerprint
            from templates.use u
            join templates.template t on t.trust_id = u.trust_id and t.id = u.template_id
            join templates.approval a on a.trust_id = u.trust_id and a.template_id = u.template_id
            where u.post_id = :post and a.approved_at <= u.used_at
            order by a.approved_at desc, a.id desc limit 1
            """;
    private static final String USED =
            "select fingerprint from templates.use where post_id = :post and used_at > :since";

    private final JdbcClient db;
    private final Clock clock;

    TemplateStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Template get(TemplateId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(TemplateStore::template)
                .optional()
                .orElseThrow(() -> new NotFound("template " + id));
    }

    /// Those that are not retired, by title.
    List<Template> list() {
        return db.sql(LIST).query(TemplateStore::template).list();
    }

    TemplateId add(String title, String words, Set<Site> sites) {
        var id = new TemplateId(TimeOrderedId.at(clock.instant()));
        int _ =
                here(db.sql(ADD), clock.instant())
                        .param("id", id.value())
                        .param("title", title)
                        .param("words", words)
                        .param("sites", SiteArray.of(sites))
                        .param("by", Scope.current().someone().id().value())
                        .update();
        return id;
    }

    void approve(Template template, Judgement judgement, Instant now, Instant until) {
        var id = TimeOrderedId.at(now);
        int _ =
                here(db.sql(APPROVE), now)
                        .param("id", id)
                        .param("template", template.id().value())
                        .param("by", Scope.current().someone().id().value())
                        .param("fingerprint", template.fingerprint().hex())
                        .param("until", until.atOffset(UTC))
                        .update();
        for (var point : judgement.toDecide()) {
            int _ =
                    here(db.sql(DECIDE), now)
                            .param("approval", id)
                            .param("finding", point.hex())
                            .update();
        }
    }

    /// Notes that no yes that was given so far holds any more.
    void lose(TemplateId template, Instant now) {
        int _ = here(db.sql(LOSE), now).param("template", template.value()).update();
    }

    /// Takes it out of use.
    ///
    /// @throws Stale when somebody else did so meanwhile
    void retire(TemplateId id) {
        int retired =
                db.sql(RETIRE)
                        .param("now", clock.instant().atOffset(UTC))
                        .param("id", id.value())
                        .update();
        if (retired == 0) throw new Stale("template " + id);
    }

    void use(
            PostId post,
            Fingerprint fingerprint,
            TemplateId template,
            Set<FindingId> decided,
            Instant now) {
        int _ =
                here(db.sql(USE), now)
                        .param("post", post.value())
                        .param("template", template.value())
                        .param("fingerprint", fingerprint.hex())
                        .update();
        for (var point : decided) {
            int _ =
                    here(db.sql(DECIDE_IN_USE), now)
                            .param("post", post.value())
                            .param("finding", point.hex())
                            .update();
        }
    }

    /// The points of exactly this that were decided when the template was agreed to.
    Set<FindingId> decided(PostId post, Fingerprint what) {
        return Set.copyOf(
                db.sql(DECIDED_IN_USE)
                        .param("post", post.value())
                        .param("fingerprint", what.hex())
                        .query((row, _) -> new FindingId(row.getString(1)))
                        .list());
    }

    /// The yes with which a post was made of a template, if it was.
    Optional<Approvals.Given> given(PostId post) {
        return db.sql(GIVEN)
                .param("post", post.value())
                .query((row, _) -> given(post, row))
                .optional();
    }

    private Approvals.Given given(PostId post, ResultSet row) throws SQLException {
        var what = new Fingerprint(row.getString("fingerprint"));
        return new Approvals.Given(
                new PersonId(row.getObject("approver_id", UUID.class)),
                what,
                at(row, "approved_at"),
                decided(post, what),
                Optional.of(row.getString("title")));
    }

    /// What came of a template as this post, if that was used since then.
    Optional<Fingerprint> used(PostId post, Instant since) {
        return db.sql(USED)
                .param("post", post.value())
                .param("since", since.atOffset(UTC))
                .query((row, _) -> new Fingerprint(row.getString(1)))
                .optional();
    }

    private static JdbcClient.StatementSpec here(JdbcClient.StatementSpec statement, Instant now) {
        return statement
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("now", now.atOffset(UTC));
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                new TemplateId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("words"),
                SiteArray.read(row),
                new PersonId(row.getObject("author_id", UUID.class)),
                at(row, "written_at"),
                yes(row),
                row.getObject("retired_at") != null);
    }

    private static Optional<Template.Yes> yes(ResultSet row) throws SQLException {
        var by = row.getObject("approver_id", UUID.class);
        if (by == null) return Optional.empty();
        return Optional.of(
                new Template.Yes(
                        new PersonId(by),
                        new Fingerprint(row.getString("fingerprint")),
                        points(row),
                        at(row, "approved_at"),
                        at(row, "expires_at"),
                        row.getBoolean("lost")));
    }

    private static Set<FindingId> points(ResultSet row) throws SQLException {
        var points = (String[]) row.getArray("decided").getArray();
        return Arrays.stream(points).map(FindingId::new).collect(toUnmodifiableSet());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
