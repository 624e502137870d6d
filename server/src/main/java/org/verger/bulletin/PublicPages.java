package org.verger.bulletin;

import static java.time.ZoneOffset.UTC;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What may be done with a school's public page: the trust opens and closes it (OFF-4, SCP-2), and
/// the school says how it looks.
@Service
public class PublicPages {
    private static final String GET =
            """
            select colour, contact, is_open, decided_at, decided_by
            from bulletin.page where school_id = :school
            """;
    private static final String LOCK = GET + " for update";
    private static final String DECIDE =
            """
            insert into bulletin.page (trust_id, school_id, is_open, decided_at, decided_by)
            values (:trust, :school, :open, :now, :by)
            on conflict (trust_id, school_id) do update
            set is_open = excluded.is_open, decided_at = excluded.decided_at, decided_by = excluded.decided_by
            """;
    private static final String DRESS =
            """
            insert into bulletin.page (trust_id, school_id, colour, contact)
            values (:trust, :school, :colour, :contact)
            on conflict (trust_id, school_id) do update
            set colour = excluded.colour, contact = excluded.contact
            """;

    /// How a page stands.
    ///
    /// @param decision the last word of the trust on it, if it ever said one
    public record Standing(Dress dress, boolean open, Optional<Decided> decision) {}

    /// Who opened or closed it, and when.
    public record Decided(PersonId by, Instant at) {}

    private static final Standing NEVER_OPENED = new Standing(Dress.PLAIN, false, Optional.empty());

    private final JdbcClient db;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicPages(JdbcClient db, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// How the page of the school stands that is worked for.
    @Transactional(readOnly = true)
    public Standing standing() {
        return get(GET);
    }

    /// Every reason why whoever asks cannot open the page, or close it where it is open.
    @Transactional(readOnly = true)
    public List<Refusal> obstacles() {
        var facts = gather(GET);
        return facts.open() ? PageRules.closing(facts) : PageRules.opening(facts);
    }

    /// Opens the page to the world. What waited for it comes out.
    @Transactional
    public Outcome open() {
        var reasons = PageRules.opening(gather(LOCK));
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        decide(true);
        ledger.write(act("page.opened", Set.of(Clause.OFF_4, Clause.SCP_2), Map.of()));
        events.publishEvent(PageOpened.here());
        return new Outcome.Done();
    }

    /// Closes the page. What stands on it stays, and is shown to nobody.
    @Transactional
    public Outcome close() {
        var reasons = PageRules.closing(gather(LOCK));
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        decide(false);
        ledger.write(act("page.closed", Set.of(Clause.OFF_4, Clause.SCP_2), Map.of()));
        return new Outcome.Done();
    }

    /// Gives the page another colour or another way to reach the school.
    @Transactional
    public Outcome dress(Dress dress) {
        var reasons = PageRules.dressing(Scope.current().someone());
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        var contact = dress.contact().map(Contact::link);
        int _ =
                here(DRESS)
                        .param("colour", dress.colour().name())
                        .param("contact", contact.orElse(null))
                        .update();
        ledger.write(
                act(
                        "page.dressed",
                        Set.of(Clause.OFF_4),
                        Map.of("contact", contact.orElse(""), "colour", dress.colour().name())));
        return new Outcome.Done();
    }

    private PageRules.Facts gather(String statement) {
        return new PageRules.Facts(Scope.current().someone(), get(statement).open());
    }

    private Standing get(String statement) {
        return db.sql(statement)
                .param("school", Scope.current().school().value())
                .query(PublicPages::read)
                .optional()
                .orElse(NEVER_OPENED);
    }

    private void decide(boolean open) {
        int _ =
                here(DECIDE)
                        .param("open", open)
                        .param("now", clock.instant().atOffset(UTC))
                        .param("by", Scope.current().someone().id().value())
                        .update();
    }

    private JdbcClient.StatementSpec here(String statement) {
        return db.sql(statement)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value());
    }

    private static Act act(String verb, Set<Clause> clauses, Map<String, String> particulars) {
        var school = new Thing("school", Scope.current().school().value());
        return new Act(verb, school, clauses, particulars);
    }

    private static Standing read(ResultSet row, int number) throws SQLException {
        var contact = Optional.ofNullable(row.getString("contact")).map(Contact::new);
        var at = row.getObject("decided_at", OffsetDateTime.class);
        var by = row.getObject("decided_by", UUID.class);
        return new Standing(
                new Dress(Colour.valueOf(row.getString("colour")), contact),
                row.getBoolean("is_open"),
                at == null || by == null
                        ? Optional.empty()
                        : Optional.of(new Decided(new PersonId(by), at.toInstant())));
    }
}
