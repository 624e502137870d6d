package org.verger.carers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Bonds in the database: one for each carer and child.
@Repository
class BondStore {
    private static final String OF_CHILDREN =
            """
            select b.carer_id, b.child_id, b.relation, b.parental_responsibility, b.may_consent,
                   b.must_not_be_contacted, b.law_known
            from carers.bond b
            where b.child_id = any (:children)
            order by b.child_id, b.parental_responsibility desc, b.relation, b.carer_id
            """;
    private static final String CHILDREN =
            "select child_id from carers.bond where carer_id = :carer";
    private static final String BIND =
            """
            insert into carers.bond (trust_id, school_id, carer_id, child_id, relation, parental_responsibility,
                                     may_consent, must_not_be_contacted, law_known)
            select :trust, :school, one.*
            from unnest(:carers::uuid[], :children::uuid[], :relations::text[], :responsible::boolean[],
                        :consenting::boolean[], :silent::boolean[], :known::boolean[]) one
            on conflict (trust_id, carer_id, child_id) do update
            set relation = excluded.relation, parental_responsibility = excluded.parental_responsibility,
                may_consent = excluded.may_consent, must_not_be_contacted = excluded.must_not_be_contacted,
                law_known = excluded.law_known
            """;
    private static final String UNKNOWN =
            """
            select b.carer_id, b.child_id from carers.bond b
            join unnest(:carers::uuid[], :children::uuid[]) one(carer, child)
              on b.carer_id = one.carer and b.child_id = one.child
            where not b.law_known for update of b
            """;
    private static final String UNBIND =
            "delete from carers.bond where carer_id = :carer and child_id = :child";

    private final JdbcClient db;

    BondStore(JdbcClient db) {
        this.db = db;
    }

    /// The bonds of these children; of each, those with parental responsibility first.
    List<Bond> list(Set<PupilId> children) {
        return db.sql(OF_CHILDREN)
                .param("children", children.stream().map(PupilId::value).toArray(UUID[]::new))
                .query(BondStore::bond)
                .list();
    }

    Set<PupilId> children(CarerId carer) {
        return db
                .sql(CHILDREN)
                .param("carer", carer.value())
                .query((row, _) -> new PupilId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    /// Makes these the bonds of their carers and children, in one statement however many they are.
    void bind(List<Bond> bonds) {
        var _ =
                db.sql(BIND)
                        .param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("carers", ids(bonds, bond -> bond.carer().value()))
                        .param("children", ids(bonds, bond -> bond.child().value()))
                        .param(
                                "relations",
                                bonds.stream()
                                        .map(bond -> bond.relation().name())
                                        .toArray(String[]::new))
                        .param("responsible", answers(bonds, Bond::parentalResponsibility))
                        .param("consenting", answers(bonds, Bond::mayConsent))
                        .param("silent", answers(bonds, Bond::mustNotBeContacted))
                        .param("known", answers(bonds, Bond::isLawKnown))
                        .update();
    }

    /// Those of which nobody has said yet what the law gives this carer; nobody else can until the
    /// transaction ends.
    List<Bond> unknown(List<Bond> many) {
        record Pair(UUID carer, UUID child) {}
        var found =
                Set.copyOf(
                        db.sql(UNKNOWN)
                                .param("carers", ids(many, bond -> bond.carer().value()))
                                .param("children", ids(many, bond -> bond.child().value()))
                                .query(
                                        (row, _) ->
                                                new Pair(
                                                        row.getObject(1, UUID.class),
                                                        row.getObject(2, UUID.class)))
                                .list());
        return many.stream()
                .filter(one -> found.contains(new Pair(one.carer().value(), one.child().value())))
                .toList();
    }

    void unbind(CarerId carer, PupilId child) {
        int ended =
                db.sql(UNBIND).param("carer", carer.value()).param("child", child.value()).update();
        if (ended == 0) throw new NotFound("carer " + carer + " of pupil " + child);
    }

    private static UUID[] ids(List<Bond> bonds, Function<Bond, UUID> id) {
        return bonds.stream().map(id).toArray(UUID[]::new);
    }

    private static Boolean[] answers(List<Bond> bonds, Function<Bond, Boolean> answer) {
        return bonds.stream().map(answer).toArray(Boolean[]::new);
    }

    private static Bond bond(ResultSet row, int number) throws SQLException {
        return new Bond(
                new CarerId(row.getObject(1, UUID.class)),
                new PupilId(row.getObject(2, UUID.class)),
                Relation.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getBoolean(7));
    }
}
