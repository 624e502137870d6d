package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;

/// OFF-7: a child who is shown is not named, also after they left the school.
@ServerTest
class LeftAndShownTest {
    @Autowired BeanFactory beans;
    @Autowired Drafts drafts;
    @Autowired Examination examination;

    @Test
    void whoIsShownIsNotNamedAfterTheyLeft() {
        var room = Newsroom.opened(beans);
        var id = room.draft(Newsroom.NOW, room.ella());
        var caption = new Caption("Good luck at your new school, Ella Adair!");
        room.mira()
                .run(
                        () ->
                                Newsroom.done(
                                        drafts.rewrite(id, new Manuscript(caption, Newsroom.NOW))));

        var _ = room.school().with(child("2", "Tom", "Birch"));

        assertThat(room.mira().call(() -> examination.of(room.post(id))).findings())
                .extracting(Finding::clause, Finding::severity)
                .containsExactly(tuple(Clause.OFF_7, Severity.BLOCKS));
    }
}
