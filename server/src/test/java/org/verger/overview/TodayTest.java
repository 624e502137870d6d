package org.verger.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.people.People;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.templates.TemplateBook;
import org.verger.templates.TemplateId;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@ServerTest
class TodayTest {
    @Autowired BeanFactory beans;
    @Autowired Today today;
    @Autowired TemplateBook templates;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired People people;

    private AnySchool school;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
    }

    @Test
    void theHeadIsToldWhileNobodyOnCallCanBeReached() {
        var head = school.as(Role.HEAD);
        assertThat(head.call(() -> today.needs())).contains(new Need.NobodyOnCall());

        head.run(() -> transaction.executeWithoutResult(_ -> putOnCall(head)));
        assertThat(head.call(() -> today.needs())).contains(new Need.NobodyOnCall());

        var _ = head.call(() -> people.appoint(head.someone().id(), Role.HEAD, head.school()));

        assertThat(head.call(() -> today.needs())).doesNotContain(new Need.NobodyOnCall());
    }

    @Test
    void whoCannotChangeItIsNotTold() {
        Scope teacher = school.as(Role.TEACHER);

        assertThat(teacher.call(() -> today.needs())).doesNotContain(new Need.NobodyOnCall());
    }

    @Test
    void whoeverCanAgreeToATemplateIsToldAndItsWriterIsNot() {
        var writer = school.as(Role.HEAD);
        var other = school.as(Role.HEAD);
        var id =
                switch (writer.<TemplateBook.Writing, RuntimeException>call(
                        () -> templates.write("Snow", "School is closed today."))) {
                    case TemplateBook.Writing.Written(var written) -> written;
                    case TemplateBook.Writing.Blocked(var findings) ->
                            throw new AssertionError(findings);
                };
        assertThat(agreements(writer)).isEmpty();
        assertThat(agreements(other)).containsExactly(id);

        var seen = other.call(() -> templates.get(id).fingerprint());
        assertThat(other.call(() -> templates.agree(id, seen, Set.of()))).isEmpty();

        assertThat(agreements(other)).isEmpty();
    }

    private List<TemplateId> agreements(Scope somebody) {
        return somebody.call(() -> today.needs()).stream()
                .flatMap(
                        need ->
                                need instanceof Need.Agreement(var template)
                                        ? Stream.of(template.id())
                                        : Stream.empty())
                .toList();
    }

    private void putOnCall(Scope somebody) {
        int _ =
                db.sql(
                                "insert into oncall.link (trust_id, school_id, position, person_id,"
                                        + " minutes) values (:trust, :school, 0, :person, 10)")
                        .param("trust", school.trust().value())
                        .param("school", school.school().value())
                        .param("person", somebody.someone().id().value())
                        .update();
    }
}
