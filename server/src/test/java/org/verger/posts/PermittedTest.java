package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.permissions.Outcome;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// PRN-6: a permission in force settles that somebody is mentioned, for whatever others write.
@ServerTest
class PermittedTest {
    @Autowired BeanFactory beans;
    @Autowired Permissions permissions;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired Clock clock;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void aNameWithoutAPermissionNeedsADecision() {
        assertThat(found(room.mira())).extracting(Finding::clause).containsExactly(Clause.PRN_6);
    }

    @Test
    void aPermissionInForceSettlesIt() {
        permit();

        assertThat(found(room.mira())).isEmpty();
    }

    @Test
    void aWithdrawnOneSettlesNothing() {
        permit();
        room.ruth()
                .run(
                        () -> {
                            var id = permissions.list().getFirst().id();
                            assertThat(permissions.withdraw(id)).isInstanceOf(Outcome.Done.class);
                        });

        assertThat(found(room.mira())).hasSize(1);
    }

    @Test
    void whoeverGaveItIsNotServedByIt() {
        permit();

        assertThat(found(room.ruth())).hasSize(1);
    }

    private void permit() {
        var terms =
                new Terms(
                        new Subject(Subject.Kind.CHILD, "Ella Adair"),
                        Reach.EVERYWHERE,
                        LocalDate.now(clock),
                        Optional.empty());
        assertThat(room.ruth().call(() -> permissions.give(terms)))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<Finding> found(Scope writer) {
        return writer.call(
                () -> {
                    var caption = new Caption("Well done Ella Adair in the swimming gala.");
                    var id = drafts.write(caption, Newsroom.NOW);
                    return examination.of(room.post(id)).findings();
                });
    }
}
