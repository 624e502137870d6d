package org.verger.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.carers.CarerId;
import org.verger.notices.Letter;
import org.verger.notices.Outbox;

import java.util.List;

/// OFF-6: carers are asked whatever the school is called.
@ServerTest
class LinkLettersTest {
    private static final String NAME =
            "The Voluntary Aided School of St Radegund ".repeat(4).strip();

    @Autowired BeanFactory beans;
    @Autowired Asking asking;
    @Autowired Outbox outbox;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private CarerLinks home;
    private CarerId mother;

    @BeforeEach
    void aSchoolWithALongName() {
        room = Newsroom.opened(beans);
        var renamed = room.machine().call(() -> transaction.execute(_ -> rename()));
        assertThat(renamed).isEqualTo(1);
        home = new CarerLinks(room, beans);
        mother = home.carer("nia@home.example", true, false);
    }

    @Test
    void itsQuestionGoesOut() {
        var round = home.round();

        var progress = room.office().call(() -> asking.progress(round));

        assertThat(progress.letters()).isEqualTo(1);
        assertThat(subjects()).containsExactly("A question from " + Letter.inSubject(NAME));
    }

    @Test
    void aFreshLinkGoesOut() {
        var sent = room.office().call(() -> asking.send(room.tom().id(), mother));

        assertThat(sent).isEqualTo(Asking.Sending.SENT);
        assertThat(subjects()).containsExactly("Your link from " + Letter.inSubject(NAME));
    }

    private List<String> subjects() {
        return room.office().call(() -> outbox.list(Outbox.Whose.THE_SCHOOLS, 1)).stream()
                .map(Outbox.Row::subject)
                .toList();
    }

    private int rename() {
        return db.sql("update people.school set name = :name").param("name", NAME).update();
    }
}
