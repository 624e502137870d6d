package org.verger.answers;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Answers that lists bring from elsewhere, many at a time, and the way back: within the verb of
/// whoever brings the list.
@Repository
public class ImportedAnswers {
    private static final String OF_CHILDREN =
            AnswerStore.COLUMNS + "where pupil_id = any (:children) order by said_on, id";
    private static final String ADD =
            """
            insert into answers.answer
              (trust_id, school_id, id, pupil_id, carer_id, purpose, word, said_on, starts, ends, source, way)
            select :trust, :school, one.*, 'IMPORT'
            from unnest(:ids::uuid[], :children::uuid[], :carers::uuid[], :purposes::text[], :words::text[],
                        :on::date[], :starts::date[], :ends::date[], :sources::text[]) one
            """;
    private static final String REPLACE =
            """
            update answers.answer a set replaced_on = greatest(a.starts, one.day), replaced_by = one.fresh
            from unnest(:before::uuid[], :ids::uuid[], :starts::date[]) one(before, fresh, day)
            where a.id = one.before and (a.replaced_on is null or a.replaced_on > greatest(a.starts, one.day))
            """;
    private static final String FORGET =
            "delete from answers.answer where id = any (:ids) and way = 'IMPORT'";

    /// What stands again is over when the same person's next answer begins, as it was before.
    private static final String RESTORE =
            """
            update answers.answer a set (replaced_on, replaced_by) = (
              select next.starts, case when next.way = 'IMPORT' then next.id end
              from answers.answer next
              where next.pupil_id = a.pupil_id and next.said_by = a.said_by and next.purpose = a.purpose
                and next.starts > a.starts and (a.ends is null or next.starts <= a.ends)
                and (next.replaced_by = any (:ids) or not isempty(next.held))
              order by next.starts limit 1)
            where a.replaced_by = any (:ids)
            """;

    private static final String STANDING =
            "select count(*) from answers.answer where id = any (:ids) and replaced_on is null";

    private final JdbcClient db;
    private final GoingOn noes;

    /// An answer, and those whose place it takes.
    public record Imported(Answer answer, List<AnswerId> before) {
        public Imported {
            before = List.copyOf(before);
        }
    }

    private record Taking(AnswerId before, Answer by) {}

    ImportedAnswers(JdbcClient db, GoingOn noes) {
        this.db = db;
        this.noes = noes;
    }

    /// Every answer for these children that is on record, the earliest first.
    @Transactional(readOnly = true)
    public List<Answer> ofChildren(Set<PupilId> children) {
        return db.sql(OF_CHILDREN)
                .param("children", children.stream().map(PupilId::value).toArray(UUID[]::new))
                .query(AnswerStore::answer)
                .list();
    }

    /// Adds them, each in the place of those that it replaces. A no goes on after a yes for a time.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<Imported> many, Instant now) {
        var left = noes.left(answers(many));
        var places = many.stream().flatMap(ImportedAnswers::places).toList();
        var taking = places.stream().map(Taking::by).toList();
        int _ =
                db.sql(REPLACE)
                        .param("before", uuids(places, one -> one.before().value()))
                        .param("ids", ids(taking))
                        .param("starts", days(taking, Answer::from))
                        .update();
        add(db.sql(ADD), answers(many));
        noes.add(left, now);
    }

    /// Takes them off the record, and has what they replaced stand again.
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(List<Imported> many) {
        var ids = ids(answers(many));
        int _ = db.sql(FORGET).param("ids", ids).update();
        noes.forget(ids);
        int _ = db.sql(RESTORE).param("ids", ids).update();
    }

    /// How many of them stand as they were added.
    @Transactional(readOnly = true)
    public int standing(List<AnswerId> ids) {
        return db.sql(STANDING)
                .param("ids", ids.stream().map(AnswerId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private static void add(JdbcClient.StatementSpec insert, List<Answer> many) {
        int _ =
                insert.param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("ids", ids(many))
                        .param("children", uuids(many, one -> one.child().value()))
                        .param("carers", uuids(many, one -> AnswerStore.carer(one.sayer())))
                        .param("purposes", texts(many, one -> one.purpose().name()))
                        .param("words", texts(many, one -> one.word().name()))
                        .param("on", days(many, Answer::on))
                        .param("starts", days(many, Answer::from))
                        .param("ends", days(many, one -> one.until().lastDay().orElse(null)))
                        .param("sources", texts(many, one -> source(one.evidence())))
                        .update();
    }

    private static Stream<Taking> places(Imported one) {
        return one.before().stream().map(before -> new Taking(before, one.answer()));
    }

    private static List<Answer> answers(List<Imported> many) {
        return many.stream().map(Imported::answer).toList();
    }

    private static String source(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Import(var source) -> source;
            case Evidence.Paper _, Evidence.Link _ ->
                    throw new IllegalArgumentException("an answer that was not imported");
        };
    }

    private static UUID[] ids(List<Answer> many) {
        return many.stream().map(one -> one.id().value()).toArray(UUID[]::new);
    }

    private static <T> @Nullable UUID[] uuids(List<T> many, Function<T, @Nullable UUID> id) {
        return many.stream().map(id).toArray(UUID[]::new);
    }

    private static String[] texts(List<Answer> many, Function<Answer, String> text) {
        return many.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable Date[] days(
            List<Answer> many, Function<Answer, @Nullable LocalDate> day) {
        return many.stream()
                .map(day)
                .map(one -> one == null ? null : Date.valueOf(one))
                .toArray(Date[]::new);
    }
}
