package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.ledger.Ledger;
import org.verger.people.EmailAddress;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.settings.HomeSettings;
import org.verger.vault.Vault;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Letters by a real mail server, and what comes back.
@ServerTest
class MailTest {
    private static final String BOUNCES = "bounces@school.example";
    private static final EmailAddress NOOR = new EmailAddress("noor@alder.example");

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                    });

    @Autowired BeanFactory beans;
    @Autowired Notices notices;
    @Autowired TransactionOperations transactions;
    @Autowired Clock clock;
    @Autowired Vault vault;
    @Autowired DeliverLetters tasks;
    @Autowired Ledger ledger;

    private Scope office;

    @BeforeEach
    void aSchool() {
        office = AnySchool.opened(beans).as(Role.OFFICE);
    }

    @Test
    void aLetterArrivesWithAWayBackAndAWayOut() throws Exception {
        var stop = URI.create("https://verger.school.example/letters/stop/x");
        var letter = new Letter(NOOR, "This week", "Three things.\n", Optional.of(stop));
        var id = new LetterId(UUID.randomUUID());

        var outcome = office.call(() -> road(MAIL.getSmtp().getPort()).take(id, letter));

        assertThat(outcome).isEqualTo(MailRoad.Outcome.TAKEN);
        var got = arrived();
        var token = office.call(() -> ReturnAddress.to(id)).token();
        assertThat(got.getSubject()).isEqualTo("This week");
        assertThat(got.getMessageID()).contains(token);
        assertThat(got.getHeader("Return-Path")[0])
                .isEqualTo("<bounces+" + token + "@school.example>");
        assertThat(got.getHeader("List-Unsubscribe")[0]).isEqualTo("<" + stop + ">");
        assertThat(got.getHeader("List-Unsubscribe-Post")[0])
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(got.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
    }

    @Test
    void noMailServerMeansNotNow() {
        var id = new LetterId(UUID.randomUUID());

        var outcome = office.call(() -> road(1).take(id, new Letter(NOOR, "A", "B")));

        assertThat(outcome).isEqualTo(MailRoad.Outcome.NOT_NOW);
    }

    @Test
    void whatComesBackIsNotedAndEverythingElseIsLeftForAPerson() throws Exception {
        var user = MAIL.setUser(BOUNCES, "bounces", "secret");
        var id = written();
        var back = office.call(() -> ReturnAddress.to(id)).at(BOUNCES);
        user.deliver(Bounced.holiday(back));
        user.deliver(Bounced.report("failed", back, "x@school.example"));

        new BounceBox(settings(1), notices).read();

        assertThat(office.call(() -> notices.states(Set.of(id))))
                .containsEntry(id, LetterState.BOUNCED);
        var left = MAIL.getManagers().getImapHostManager().getInbox(user).getMessages();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().getMimeMessage().getSubject()).isEqualTo("I am away");
    }

    @Test
    void whatComesBackWhileTheDatabaseIsAwayIsLookedAtAgain() throws Exception {
        var user = MAIL.setUser(BOUNCES, "bounces", "secret");
        var id = written();
        var back = office.call(() -> ReturnAddress.to(id)).at(BOUNCES);
        user.deliver(Bounced.report("failed", back, "x@school.example"));
        var away = new BounceBox(settings(1), withoutDatabase());

        assertThatThrownBy(away::read).isInstanceOf(DataAccessException.class);
        assertThat(office.call(() -> notices.states(Set.of(id))))
                .doesNotContainEntry(id, LetterState.BOUNCED);
        new BounceBox(settings(1), notices).read();

        assertThat(office.call(() -> notices.states(Set.of(id))))
                .containsEntry(id, LetterState.BOUNCED);
    }

    private Notices withoutDatabase() {
        var nowhere = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "x", "x");
        var letters = new LetterStore(JdbcClient.create(nowhere), vault, clock);
        return new Notices(letters, tasks, ledger, clock);
    }

    private LetterId written() {
        return office.call(
                () ->
                        Objects.requireNonNull(
                                transactions.execute(
                                        _ -> notices.send(new Letter(NOOR, "A", "B")))));
    }

    private static MimeMessage arrived() {
        assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        return MAIL.getReceivedMessagesForDomain("alder.example")[0];
    }

    private MailRoad road(int port) {
        return new MailRoad(settings(port), new HomeSettings(TestHome.path().toString()), clock);
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                new MailSettings.Smtp("127.0.0.1", port, "", "", "verger@school.example"),
                new MailSettings.Bounces(
                        BOUNCES,
                        "127.0.0.1",
                        MAIL.getImap().getPort(),
                        false,
                        "bounces",
                        "secret"));
    }
}
