package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.TurnedClock;
import org.verger.people.EmailAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@SignInTest
class RushTest {
    private static final int PEOPLE = 100;

    @Autowired Town town;
    @Autowired TurnedClock clock;
    @Autowired SignIn signIn;

    @BeforeEach
    void now() {
        clock.reset();
    }

    /// No allowance of a place is used up by right passwords, and whoever waits for a turn gets
    /// one.
    @Test
    void aWholeSchoolSignsInAtOnceFromOneAddress() throws Exception {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var everybody = new ArrayList<EmailAddress>();
        for (int i = 0; i < PEOPLE; i++) everybody.add(town.copyOf(ivy, i));

        var answers = all(everybody, ivy.password());

        assertThat(answers).hasSize(PEOPLE).allMatch(answer -> answer instanceof SignInAnswer.In);
    }

    private List<SignInAnswer> all(List<EmailAddress> everybody, String password)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SignInAnswer>> coming =
                    everybody.stream()
                            .map(
                                    email ->
                                            threads.submit(
                                                    () ->
                                                            signIn.withPassword(
                                                                    email, password, "here")))
                            .toList();
            var answers = new ArrayList<SignInAnswer>();
            for (var one : coming) answers.add(one.get());
            return answers;
        }
    }
}
