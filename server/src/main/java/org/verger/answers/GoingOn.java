package org.verger.answers;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.consent.Voice.Word;
import org.verger.platform.TimeOrderedId;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What a yes for a time leaves of the same person's no (OFF-6): on every day after it the no holds
/// as it did before.
@Repository
class GoingOn {
    /// The days of a no that are left after a yes, and those of an earlier yes for a time that is
    /// over with it, where a no was to go on after that one.
    private static final String LEFT =
            """
            with one as (
              select * from unnest(:fresh::uuid[], :children::uuid[], :sayers::uuid[], :purposes::text[], :ends::date[])
                            one(fresh, pupil_id, said_by, purpose, ends)),
            said as (
              select one.fresh, one.ends + 1 as free, a.id, a.word, a.starts, a.ends, a.held
              from one join answers.answer a using (pupil_id, said_by, purpose))
            select no.id, no.fresh, no.free, upper(no.held) - 1
            from said no
            where no.word = 'NO' and no.starts < no.free and (upper_inf(no.held) or upper(no.held) > no.free)
            union all
            select no.id, yes.fresh, greatest(yes.starts, yes.free), upper(yes.held) - 1
            from said yes
            cross join lateral (select id from said
                                where fresh = yes.fresh and word = 'NO' and starts = yes.ends + 1
                                order by id desc limit 1) no
            where yes.word <> 'NO' and upper(yes.held) > yes.free
            """;

    private static final String ADD =
            """
            insert into answers.answer
              (trust_id, id, school_id, pupil_id, carer_id, purpose, word, said_on, starts, ends, way, scan, source,
               goes_on_after)
            select a.trust_id, rest.id, a.school_id, a.pupil_id, a.carer_id, a.purpose, a.word, a.said_on,
                   rest.starts, rest.ends, a.way, a.scan, a.source, rest.fresh
            from unnest(:ids::uuid[], :noes::uuid[], :fresh::uuid[], :starts::date[], :ends::date[])
                 rest(id, no, fresh, starts, ends)
            join answers.answer a on a.id = rest.no
            """;
    private static final String FORGET =
            "delete from answers.answer where goes_on_after = any (:fresh) and replaced_on is null";

    private final JdbcClient db;

    GoingOn(JdbcClient db) {
        this.db = db;
    }

    /// The days of a no after a yes for a time; without a last one until it is taken back.
    record Rest(UUID no, UUID fresh, LocalDate starts, @Nullable LocalDate ends) {}

    /// What these leave, asked before they take the place of anything.
    List<Rest> left(List<Answer> coming) {
        var some =
                coming.stream()
                        .filter(one -> one.word() != Word.NO)
                        .filter(one -> one.until().lastDay().isPresent())
                        .toList();
        if (some.isEmpty()) return List.of();
        return db.sql(LEFT)
                .param("fresh", uuids(some, one -> one.id().value()))
                .param("children", uuids(some, one -> one.child().value()))
                .param("sayers", uuids(some, AnswerStore::saidBy))
                .param(
                        "purposes",
                        some.stream().map(one -> one.purpose().name()).toArray(String[]::new))
                .param("ends", days(some, one -> one.until().lastDay().orElseThrow()))
                .query(
                        (row, _) ->
                                new Rest(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /// Has it hold, once the others are on record.
    void add(List<Rest> left, Instant now) {
        if (left.isEmpty()) return;
        int _ =
                db.sql(ADD)
                        .param("ids", uuids(left, _ -> TimeOrderedId.at(now)))
                        .param("noes", uuids(left, Rest::no))
                        .param("fresh", uuids(left, Rest::fresh))
                        .param("starts", days(left, Rest::starts))
                        .param("ends", days(left, Rest::ends))
                        .update();
    }

    /// Takes off the record what goes on after these imported ones, which are off it by now. What
    /// was answered anew since stays.
    void forget(UUID[] imported) {
        int _ = db.sql(FORGET).param("fresh", imported).update();
    }

    private static <T> UUID[] uuids(List<T> many, Function<T, UUID> id) {
        return many.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> @Nullable Date[] days(List<T> many, Function<T, @Nullable LocalDate> day) {
        return many.stream()
                .map(day)
                .map(one -> one == null ? null : Date.valueOf(one))
                .toArray(Date[]::new);
    }
}
