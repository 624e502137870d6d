package org.verger.posts;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.parts.Dates;
import org.verger.platform.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The posts of a school that came out, were taken back or were refused, the latest first, found by
/// their words and those under their photos, their author, what became of them, and the month in
/// which they came out; one that never did, in which it was taken back or refused.
@Component
public class PastPosts {
    /// What stands before and after a word that was found; neither is a character that anybody can
    /// type.
    public static final char FOUND = '\uE000';

    public static final char FOUND_END = '\uE001';

    private static final String WHERE =
            """
            from posts.post
            where state in ('PUBLISHED', 'WITHDRAWN', 'REFUSED')
              and (:words = '' or search @@ websearch_to_tsquery('english', :words))
              and (cast(:author as uuid) is null or author_id = :author)
              and (cast(:state as text) is null or state = :state)
              and (cast(:starts as timestamptz) is null or (coalesce(came_out_at, changed_at) >= :starts and coalesce(came_out_at, changed_at) < :ends))
            """;
    private static final String LIST =
            """
            select id, author_id, caption, state, sites, coalesce(came_out_at, changed_at) as at,
                   case when :words = '' then '' else
                     ts_headline('english', translate(caption || e'\\n' || alt_texts, chr(57344) || chr(57345), ''),
                                 websearch_to_tsquery('english', :words),
                                 'MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … ", StartSel='
                                 || chr(57344) || ', StopSel=' || chr(57345)) end as headline
            """
                    + WHERE
                    + """
                      and (cast(:before as timestamptz) is null or (coalesce(came_out_at, changed_at), id) < (:before, :before_id))
                    order by at desc, id desc
                    limit :most
                    """;
    private static final String COUNT = "select count(*) " + WHERE;
    private static final String AUTHORS =
            "select distinct author_id from posts.post where state in ('PUBLISHED', 'WITHDRAWN',"
                    + " 'REFUSED')";
    private static final String MONTHS =
            """
            select distinct to_char(coalesce(came_out_at, changed_at) at time zone 'Europe/London', 'YYYY-MM') as month
            from posts.post where state in ('PUBLISHED', 'WITHDRAWN', 'REFUSED')
            order by month desc
            """;

    /// What is looked for. Words are read as web searches are: all of them, "a phrase", or, -not.
    public record Question(
            String words,
            Optional<PersonId> author,
            Optional<YearMonth> month,
            Optional<PostState> state) {}

    /// Where in the list to go on: after this post.
    public record Mark(Instant at, PostId post) {}

    /// A post that was found.
    ///
    /// @param headline where its words were found, each between [#FOUND] and [#FOUND_END]; empty
    ///   when no words were looked for
    public record Row(
            PostId id,
            PersonId author,
            Caption caption,
            PostState state,
            Set<Site> sites,
            Instant at,
            String headline) {
        /// The mark after which the list goes on below this post.
        public Mark mark() {
            return new Mark(at, id);
        }
    }

    private final JdbcClient db;

    PastPosts(JdbcClient db) {
        this.db = db;
    }

    /// At most so many of those that are looked for, from the mark on.
    @Transactional(readOnly = true)
    public List<Row> list(Question question, Optional<Mark> after, int most) {
        return asking(LIST, question)
                .param("before", after.map(mark -> mark.at().atOffset(UTC)).orElse(null))
                .param("before_id", after.map(mark -> mark.post().value()).orElse(null))
                .param("most", most)
                .query(PastPosts::row)
                .list();
    }

    /// How many there are in all.
    @Transactional(readOnly = true)
    public int count(Question question) {
        return asking(COUNT, question).query(Integer.class).single();
    }

    /// Whoever wrote any of them.
    @Transactional(readOnly = true)
    public List<PersonId> authors() {
        return db.sql(AUTHORS).query((row, _) -> new PersonId(row.getObject(1, UUID.class))).list();
    }

    /// The months in which any of them came out or was closed, the latest first.
    @Transactional(readOnly = true)
    public List<YearMonth> months() {
        return db.sql(MONTHS).query((row, _) -> YearMonth.parse(row.getString(1))).list();
    }

    private JdbcClient.StatementSpec asking(String statement, Question question) {
        return db.sql(statement)
                .param("words", question.words())
                .param("author", question.author().map(PersonId::value).orElse(null))
                .param("state", question.state().map(Enum::name).orElse(null))
                .param("starts", question.month().map(PastPosts::begin).orElse(null))
                .param("ends", question.month().map(m -> begin(m.plusMonths(1))).orElse(null));
    }

    private static OffsetDateTime begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(Dates.SCHOOL_TIME).toOffsetDateTime();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PostId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                new Caption(row.getString("caption")),
                PostState.valueOf(row.getString("state")),
                SiteArray.read(row),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                orEmpty(row.getString("headline")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
