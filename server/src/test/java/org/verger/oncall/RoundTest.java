package org.verger.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.TestHome;
import org.verger.TurnedClock;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A whole round by a real mail server, with the clock turned: five hundred people, each with a
/// deputy, and nobody answers but the last.
@SpringBootTest
@TestPropertySource(properties = {TestHome.SETTING, "verger.demo=false"})
@Import(RoundTest.Time.class)
class RoundTest {
    private static final int PEOPLE = 1000;
    private static final Pattern LINK = Pattern.compile("/on-call/answer/([A-Za-z0-9_-]{86})");

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"))
                    .withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void byMail(DynamicPropertyRegistry properties) {
        properties.add("verger.smtp.host", () -> "127.0.0.1");
        properties.add("verger.smtp.port", () -> MAIL.getSmtp().getPort());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock();
        }
    }

    @Autowired BeanFactory beans;
    @Autowired ChainStore chain;
    @Autowired Alarms alarms;
    @Autowired Calls calls;
    @Autowired Acknowledgements answers;
    @Autowired AlarmLog log;
    @Autowired Timeline timeline;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transactions;
    @Autowired TurnedClock clock;

    @Test
    void aThousandPeopleAreReachedInOrderUntilTheLastOneAnswers() {
        var head = AnySchool.opened(beans).as(Role.HEAD);
        var watch = new Watch(head, db, transactions);
        var people = watch.people(PEOPLE);
        var links =
                IntStream.range(0, PEOPLE / 2)
                        .mapToObj(
                                i ->
                                        new Chain.Link(
                                                people.get(2 * i),
                                                Optional.of(people.get(2 * i + 1)),
                                                Watch.TEN))
                        .toList();
        boolean _ =
                watch.within(
                        () -> {
                            chain.replace(links);
                            return true;
                        });

        var alarm = head.call(() -> alarms.test());
        await().atMost(Duration.ofSeconds(60)).until(() -> callsOf(head, alarm).size() == 1);
        for (int i = 1; i < PEOPLE; i++) {
            clock.turn(Watch.TEN);
            var _ = head.call(() -> calls.carryOn(alarm));
        }

        assertThat(placesOf(callsOf(head, alarm), people))
                .isEqualTo(IntStream.range(0, PEOPLE).boxed().toList());
        assertThat(gaps(callsOf(head, alarm))).containsOnly(Watch.TEN);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> MAIL.getReceivedMessages().length == PEOPLE);
        clock.turn(Duration.ofMinutes(1));
        assertThat(answers.answer(tokenOf(head, PEOPLE - 1)))
                .isEqualTo(Acknowledgements.Standing.ANSWERED);
        clock.turn(Watch.TEN);
        assertThat(head.call(() -> calls.carryOn(alarm))).isEmpty();
        assertThat(head.call(() -> log.get(alarm)).answered().orElseThrow().by())
                .isEqualTo(people.getLast());
        assertThat(verbs(head, alarm))
                .hasSize(PEOPLE + 2)
                .startsWith("alarm.raised", "alarm.called")
                .endsWith("alarm.called", "alarm.answered");
    }

    private List<AlarmLog.Call> callsOf(Scope scope, AlarmId alarm) {
        var all = new ArrayList<AlarmLog.Call>();
        for (int page = 1; all.size() == (page - 1) * AlarmLog.PAGE; page++) {
            int asked = page;
            var more = scope.call(() -> log.calls(alarm, asked));
            if (more.isEmpty()) break;
            all.addAll(more);
        }
        return all;
    }

    private static List<Integer> placesOf(List<AlarmLog.Call> calls, List<PersonId> people) {
        return calls.stream().map(call -> people.indexOf(call.person())).toList();
    }

    private static List<Duration> gaps(List<AlarmLog.Call> calls) {
        return IntStream.range(1, calls.size())
                .mapToObj(i -> Duration.between(calls.get(i - 1).at(), calls.get(i).at()))
                .toList();
    }

    private static Acknowledgements.Token tokenOf(Scope scope, int person) {
        var to = "ivy.%d@%s.example".formatted(person, scope.school());
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> isTo(mail, to))
                .map(RoundTest::token)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Acknowledgements.Token token(MimeMessage mail) {
        try {
            var link = LINK.matcher((String) mail.getContent());
            assertThat(link.find()).isTrue();
            return Acknowledgements.Token.read(link.group(1)).orElseThrow();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> verbs(Scope scope, AlarmId alarm) {
        return scope.call(() -> timeline.of(new Thing("alarm", alarm.value()))).stream()
                .map(Timeline.Row::verb)
                .toList();
    }
}
