package org.verger.carers;

import static java.util.Objects.requireNonNull;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.carers.BondStep.Tie;
import org.verger.people.PersonName;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Carers and their bonds, read and written many at a time.
final class BondStepStore {
    private static final String BONDED =
            """
            select b.child_id, c.id, c.given, c.family, c.email, c.phone, b.relation, b.parental_responsibility,
                   b.may_consent, b.must_not_be_contacted, b.law_known
            from carers.bond b
            join carers.carer c on c.trust_id = b.trust_id and c.id = b.carer_id
            """;
    private static final String OF_CHILDREN = BONDED + " where b.child_id = any (:children)";
    private static final String AFTER =
            BONDED
                    + " where (b.carer_id, b.child_id) > (:carer, :child) order by b.carer_id,"
                    + " b.child_id limit 500";
    private static final String CARERS =
            """
            select coalesce(merged_into, id) as id, given, family, email, phone
            from (select * from carers.carer where email <> '' and email = any (:emails)
                  union all
                  select * from carers.carer where email = '' and called = any (:names)) met
            order by merged_into nulls first, id
            """;
    private static final String MERGED =
            "select id from carers.carer where id = any (:ids) and merged_into is not null";
    private static final String PUT_CARERS =
            """
            insert into carers.carer (trust_id, school_id, id, given, family, email, phone)
            select distinct on (one.id) :trust, :school, one.*
            from unnest(:ids::uuid[], :given::text[], :family::text[], :emails::text[], :phones::text[])
                 one(id, given, family, email, phone)
            on conflict (trust_id, id) do update
            set given = excluded.given, family = excluded.family, email = excluded.email, phone = excluded.phone
            """;
    private static final String UNBIND =
            """
            delete from carers.bond b using unnest(:carers::uuid[], :children::uuid[]) gone(carer, child)
            where b.carer_id = gone.carer and b.child_id = gone.child
            """;
    private static final String FORGET =
            """
            delete from carers.carer c where c.id = any (:ids)
              and not exists (select from carers.bond b where b.trust_id = c.trust_id and b.carer_id = c.id)
            """;

    private final JdbcClient db;
    private final BondStore bonds;

    /// A carer of the school.
    record Known(CarerId carer, Contact contact) {}

    /// What a carer is to a child.
    record Bonded(PupilId child, CarerId carer, Tie tie) {}

    BondStepStore(JdbcClient db) {
        this.db = db;
        this.bonds = new BondStore(db);
    }

    /// The first few hundred bonds.
    List<Bonded> first() {
        return after(new UUID(0, 0), new UUID(0, 0));
    }

    /// The next few hundred.
    List<Bonded> after(Bonded last) {
        return after(last.carer().value(), last.child().value());
    }

    private List<Bonded> after(UUID carer, UUID child) {
        return db.sql(AFTER)
                .param("carer", carer)
                .param("child", child)
                .query(BondStepStore::bonded)
                .list();
    }

    List<Bonded> ofChildren(Collection<PupilId> children) {
        return db.sql(OF_CHILDREN)
                .param("children", children.stream().map(PupilId::value).toArray(UUID[]::new))
                .query(BondStepStore::bonded)
                .list();
    }

    /// Whoever may be one of these.
    List<Known> carers(List<Contact> contacts) {
        return db.sql(CARERS)
                .param("emails", texts(contacts, Contact::email))
                .param("names", texts(contacts, one -> one.name().full().toLowerCase(Locale.ROOT)))
                .query(
                        (row, _) ->
                                new Known(
                                        new CarerId(row.getObject("id", UUID.class)), contact(row)))
                .list();
    }

    /// Which of these are second records.
    Set<CarerId> merged(Collection<CarerId> carers) {
        return db.sql(MERGED)
                .param("ids", carers.stream().map(CarerId::value).toArray(UUID[]::new))
                .query((row, _) -> new CarerId(row.getObject(1, UUID.class)))
                .set();
    }

    void put(List<BondStep> steps, Function<BondStep, Tie> said) {
        if (steps.isEmpty()) return;
        var contacts = steps.stream().map(said).map(Tie::contact).toList();
        var _ =
                db.sql(PUT_CARERS)
                        .param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("ids", ids(steps))
                        .param("given", texts(contacts, one -> one.name().given()))
                        .param("family", texts(contacts, one -> one.name().family()))
                        .param("emails", texts(contacts, Contact::email))
                        .param("phones", texts(contacts, Contact::phone))
                        .update();
        bonds.bind(steps.stream().map(step -> bond(step, said.apply(step).law())).toList());
    }

    void unbind(List<BondStep> steps) {
        var _ =
                db.sql(UNBIND)
                        .param("carers", ids(steps))
                        .param(
                                "children",
                                steps.stream()
                                        .map(one -> requireNonNull(one.child()).value())
                                        .toArray(UUID[]::new))
                        .update();
    }

    void forget(Collection<CarerId> carers) {
        var _ =
                db.sql(FORGET)
                        .param("ids", carers.stream().map(CarerId::value).toArray(UUID[]::new))
                        .update();
    }

    void countAnew() {
        var _ = db.sql("select carers.count_anew()").query((_, _) -> true).list();
    }

    private static UUID[] ids(List<BondStep> steps) {
        return steps.stream().map(one -> one.carer().value()).toArray(UUID[]::new);
    }

    private static String[] texts(List<Contact> contacts, Function<Contact, String> text) {
        return contacts.stream().map(text).toArray(String[]::new);
    }

    private static Bond bond(BondStep step, CarerEntry.Law law) {
        return new Bond(
                step.carer(),
                requireNonNull(step.child()),
                law.relation(),
                law.parentalResponsibility(),
                law.mayConsent(),
                law.mustNotBeContacted(),
                law.isKnown());
    }

    private static Bonded bonded(ResultSet row, int number) throws SQLException {
        var law =
                new CarerEntry.Law(
                        Relation.valueOf(row.getString("relation")),
                        row.getBoolean("parental_responsibility"),
                        row.getBoolean("may_consent"),
                        row.getBoolean("must_not_be_contacted"),
                        row.getBoolean("law_known"));
        return new Bonded(
                new PupilId(row.getObject("child_id", UUID.class)),
                new CarerId(row.getObject("id", UUID.class)),
                new Tie(contact(row), law));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new PersonName(row.getString("given"), row.getString("family")),
                row.getString("email"),
                row.getString("phone"));
    }
}
