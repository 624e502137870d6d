package org.verger.asking;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;
import org.verger.people.EmailAddress;
import org.verger.people.PublicSchool;
import org.verger.platform.Actor;
import org.verger.platform.Scope;
import org.verger.proofs.Throttle;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A carer without a good link asks for one by their address. Whoever asks learns nothing, neither
/// from the answer nor from its time: whether anybody has that address is looked up meanwhile.
@Component
public class FreshLinks {
    /// What may be asked for one address at one school: nobody's letterbox is filled.
    private static final Throttle.Allowance FOR_AN_ADDRESS =
            new Throttle.Allowance(3, Duration.ofHours(1));

    private final Asking asking;
    private final Throttle throttle;
    private final ExecutorService meanwhile = Executors.newVirtualThreadPerTaskExecutor();

    FreshLinks(Asking asking, Throttle throttle) {
        this.asking = asking;
        this.throttle = throttle;
    }

    /// Sends a link to the address if it is a carer's who may have one.
    ///
    /// @param place the network address that asks: what is asked from there is counted too
    public void ask(PublicSchool school, EmailAddress email, String place) {
        var subject = school.school() + " " + email.value();
        if (throttle.take(Throttle.FROM_A_PLACE, "carer link from", place).isPresent()) return;
        if (throttle.take(FOR_AN_ADDRESS, "carer link", subject).isPresent()) return;
        var scope = Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
        meanwhile.execute(() -> scope.run(() -> asking.writeTo(email)));
    }

    @PreDestroy
    void finish() {
        meanwhile.close();
    }
}
