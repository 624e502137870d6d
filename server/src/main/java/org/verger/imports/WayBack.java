package org.verger.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.carers.BondStep;
import org.verger.changes.Part;
import org.verger.changes.Step;
import org.verger.copies.AnswerStep;
import org.verger.people.StaffStep;
import org.verger.platform.Scope;
import org.verger.pupils.RollStep;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The steps that an import took, so that they can be taken back: sealed, a few hundred in a row.
@Repository
class WayBack {
    private static final String ADD =
            """
            insert into imports.way_back (trust_id, import_id, number, school_id, part, steps)
            select :trust, :import, count(*), :school, :part, :steps
            from imports.way_back where import_id = :import
            """;
    private static final String NUMBERS =
            "select number from imports.way_back where import_id = :import order by number desc";
    private static final String GET =
            "select part, steps from imports.way_back where import_id = :import and number ="
                    + " :number";
    private static final String FORGET = "delete from imports.way_back where import_id = :import";

    private final JdbcClient db;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    WayBack(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    void add(ImportId id, List<Step> steps) {
        for (var part : Part.values()) {
            var some = steps.stream().filter(step -> step.part() == part).toList();
            if (!some.isEmpty()) add(id, part, some.stream().map(WayBack::inner).toList());
        }
    }

    /// The numbers of its rows, the last first: what was done last is taken back first.
    List<Integer> numbers(ImportId id) {
        return db.sql(NUMBERS).param("import", id.value()).query((row, _) -> row.getInt(1)).list();
    }

    List<Step> get(ImportId id, int number) {
        return db.sql(GET)
                .param("import", id.value())
                .param("number", number)
                .query(
                        (row, _) ->
                                steps(
                                        Part.valueOf(row.getString(1)),
                                        vault.open(Sealed.of(row.getBytes(2)), place(id))))
                .single();
    }

    void forget(ImportId id) {
        db.sql(FORGET).param("import", id.value()).update();
    }

    private void add(ImportId id, Part part, List<Object> steps) {
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("import", id.value())
                .param("part", part.name())
                .param("steps", vault.seal(json.writeValueAsBytes(steps), place(id)).toBytes())
                .update();
    }

    private static Object inner(Step step) {
        return switch (step) {
            case Step.OfPupil(var inner) -> inner;
            case Step.OfColleague(var inner) -> inner;
            case Step.OfCarer(var inner) -> inner;
            case Step.OfAnswer(var inner) -> inner;
        };
    }

    private List<Step> steps(Part part, byte[] text) {
        return switch (part) {
            case PUPILS -> read(text, RollStep[].class, Step.OfPupil::new);
            case STAFF -> read(text, StaffStep[].class, Step.OfColleague::new);
            case CARERS -> read(text, BondStep[].class, Step.OfCarer::new);
            case CONSENTS -> read(text, AnswerStep[].class, Step.OfAnswer::new);
        };
    }

    private <S> List<Step> read(byte[] text, Class<S[]> kind, Function<S, Step> as) {
        return Arrays.stream(json.readValue(text, kind)).map(as).toList();
    }

    private static String place(ImportId id) {
        return "imports.way_back/" + id;
    }
}
