package org.verger.flags;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Flags in the database, their reasons sealed. They are set and ended, and never deleted.
@Repository
class FlagStore {
    private static final String COLUMNS =
            "select id, pupil_id, reason, set_at, ended_at from flags.flag ";
    private static final String GET = COLUMNS + "where id = :id";
    private static final String OF =
            COLUMNS + "where pupil_id = :child order by set_at desc, id desc";
    private static final String STANDING =
            """
            select distinct pupil_id from flags.flag
            where pupil_id = any (:children) and ended_at is null
            """;
    private static final String EVERYBODY =
            "select distinct pupil_id from flags.flag where ended_at is null";
    private static final String STANDING_FLAGS =
            "select id, pupil_id from flags.flag where ended_at is null";
    private static final String ADD =
            """
            insert into flags.flag (trust_id, id, school_id, pupil_id, reason, set_at)
            values (:trust, :id, :school, :child, :reason, :at)
            """;
    private static final String END =
            "update flags.flag set ended_at = :at where id = :id and ended_at is null";

    private final JdbcClient db;
    private final Vault vault;

    FlagStore(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    Flag get(FlagId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(this::flag)
                .optional()
                .orElseThrow(() -> new NotFound("flag " + id));
    }

    /// Every flag of a child, the latest first.
    List<Flag> list(PupilId child) {
        return db.sql(OF).param("child", child.value()).query(this::flag).list();
    }

    /// Those of these children who have a flag that stands.
    Set<PupilId> standing(Set<PupilId> children) {
        return db
                .sql(STANDING)
                .param("children", children.stream().map(PupilId::value).toArray(UUID[]::new))
                .query((row, _) -> new PupilId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    /// Every child of the school who has a flag that stands.
    Set<PupilId> standing() {
        return Set.copyOf(
                db.sql(EVERYBODY)
                        .query((row, _) -> new PupilId(row.getObject(1, UUID.class)))
                        .list());
    }

    /// Every flag of the school that stands, and whose it is; no reason is opened.
    Map<FlagId, PupilId> standingFlags() {
        return db
                .sql(STANDING_FLAGS)
                .query(
                        (row, _) ->
                                Map.entry(
                                        new FlagId(row.getObject(1, UUID.class)),
                                        new PupilId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Flag flag) {
        int _ =
                db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("id", flag.id().value())
                        .param("school", Scope.current().school().value())
                        .param("child", flag.child().value())
                        .param("reason", sealed(flag).toBytes())
                        .param("at", at(flag.since()))
                        .update();
    }

    /// Ends a flag.
    ///
    /// @throws Stale when somebody else did so meanwhile
    void end(FlagId id, Instant now) {
        if (db.sql(END).param("at", at(now)).param("id", id.value()).update() == 0) {
            throw new Stale("flag " + id);
        }
    }

    /// The ground's name, a line's end, and the note.
    private Sealed sealed(Flag flag) {
        var words = flag.reason().ground().name() + "\n" + flag.reason().note();
        return vault.seal(words.getBytes(UTF_8), place(flag.id()));
    }

    private Reason reason(FlagId id, byte[] stored) {
        var words = new String(vault.open(Sealed.of(stored), place(id)), UTF_8).split("\n", 2);
        return new Reason(Ground.valueOf(words[0]), words[1]);
    }

    private static String place(FlagId id) {
        return "flags.flag/" + id;
    }

    private Flag flag(ResultSet row, int number) throws SQLException {
        var id = new FlagId(row.getObject("id", UUID.class));
        return new Flag(
                id,
                new PupilId(row.getObject("pupil_id", UUID.class)),
                reason(id, row.getBytes("reason")),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                ended(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> ended(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
