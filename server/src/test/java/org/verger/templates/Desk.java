package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.gate.Verdict;
import org.verger.platform.Scope;
import org.verger.posts.PostId;
import org.verger.posts.Site;
import org.verger.verdicts.FindingId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where templates are written, agreed to and used.
record Desk(Newsroom room) {
    /// Words that the gate blocks.
    static final String SECRET = "See https://ann:secret@school.example/closed";

    TemplateId written(String words) {
        return written(room.office(), words);
    }

    TemplateId written(Scope by, String words) {
        return switch (by.<TemplateBook.Writing, RuntimeException>call(
                () -> book().write("Snow", words))) {
            case TemplateBook.Writing.Written(var id) -> id;
            case TemplateBook.Writing.Blocked(var findings) -> throw new AssertionError(findings);
        };
    }

    TemplateId agreed(String words) {
        var id = written(words);
        room.ruth()
                .run(
                        () ->
                                assertThat(
                                                book().agree(
                                                                id,
                                                                book().get(id).fingerprint(),
                                                                points(id)))
                                        .isEmpty());
        return id;
    }

    Set<FindingId> points(TemplateId id) {
        return Set.copyOf(room.ruth().call(() -> book().look(id)).judgement().ids());
    }

    /// As if the gate had found nothing on the day on which it was agreed to.
    TemplateId agreedUnseen(String words) {
        var nothing = new Judgement(new Verdict("", "", List.of()), List.of());
        var id =
                room.office()
                        .call(
                                () ->
                                        requireNonNull(
                                                transaction()
                                                        .execute(
                                                                _ ->
                                                                        store().add(
                                                                                        "Snow",
                                                                                        words,
                                                                                        Set.of(
                                                                                                Site
                                                                                                        .SCHOOL_PAGE)))));
        room.ruth()
                .run(
                        () ->
                                transaction()
                                        .executeWithoutResult(
                                                _ ->
                                                        store().approve(
                                                                        store().get(id),
                                                                        nothing,
                                                                        Instant.EPOCH,
                                                                        Instant.parse(
                                                                                "2100-01-01T00:00:00Z"))));
        return id;
    }

    Template.State state(TemplateId id) {
        return book().look(id).seen().state();
    }

    Uses.Answer uses(Scope who, TemplateId id, Map<String, String> typed) {
        return who.call(() -> uses().send(id, uses().next(), typed));
    }

    PostId sent(Scope who, TemplateId id, Map<String, String> typed) {
        return switch (uses(who, id, typed)) {
            case Uses.Answer.Sent(var post) -> post;
            case Uses.Answer.Refused(var preview) -> throw new AssertionError(preview.reasons());
        };
    }

    void assertRefused(
            Scope who, TemplateId id, Map<String, String> typed, TemplateRefusal... reasons) {
        var preview = who.call(() -> uses().preview(id, typed));
        assertThat(preview.reasons()).containsExactly(reasons);
        assertThat(uses(who, id, typed)).isInstanceOf(Uses.Answer.Refused.class);
    }

    private TemplateBook book() {
        return bean(TemplateBook.class);
    }

    private TemplateStore store() {
        return bean(TemplateStore.class);
    }

    private Uses uses() {
        return bean(Uses.class);
    }

    private TransactionTemplate transaction() {
        return bean(TransactionTemplate.class);
    }

    private <T> T bean(Class<T> type) {
        return room.school().beans().getBean(type);
    }
}
