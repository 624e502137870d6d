package org.verger.carers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.verger.people.PersonName;
import org.verger.pupils.PupilId;

import java.util.List;
import java.util.UUID;

/// The carers of whom nobody has said what the law gives them: they came by a list that does not
/// say it.
@Repository
public class UnknownCarers {
    private static final String COUNT = "select count(*) from carers.bond where not law_known";
    private static final String LIST =
            """
            select c.id, c.given, c.family, c.email, c.phone, b.child_id
            from carers.bond b
            join carers.carer c on c.trust_id = b.trust_id and c.id = b.carer_id
            where not b.law_known
            order by c.family, c.given, c.id, b.child_id
            limit :many offset :from
            """;

    private final JdbcClient db;

    /// A carer, and the child for whom it is to be said.
    public record Row(Carer carer, PupilId child) {}

    UnknownCarers(JdbcClient db) {
        this.db = db;
    }

    /// How many bonds there are of which it has yet to be said.
    @Transactional(readOnly = true)
    public int count() {
        return db.sql(COUNT).query(Integer.class).single();
    }

    /// Some of them, by the carer's family name.
    @Transactional(readOnly = true)
    public List<Row> list(int from, int many) {
        return db.sql(LIST)
                .param("from", from)
                .param("many", many)
                .query(
                        (row, _) ->
                                new Row(
                                        new Carer(
                                                new CarerId(row.getObject(1, UUID.class)),
                                                new PersonName(row.getString(2), row.getString(3)),
                                                row.getString(4),
                                                row.getString(5)),
                                        new PupilId(row.getObject(6, UUID.class))))
                .list();
    }
}
