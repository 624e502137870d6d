package org.verger.asking;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.notices.LetterId;
import org.verger.people.PersonName;
import org.verger.people.Trusts;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Tom's carers at a newsroom's school, and links of theirs.
record CarerLinks(Newsroom room, BeanFactory beans) {

    /// One who has parental responsibility and decides, or neither.
    CarerId carer(String email, boolean decides, boolean silent) {
        return carer(email, decides, decides, silent);
    }

    CarerId carer(String email, boolean responsible, boolean decides, boolean silent) {
        var carers = beans.getBean(Carers.class);
        return room.office()
                .call(
                        () -> {
                            var carer = carers.add(new PersonName("Ada", "Birch"), email, "");
                            carers.bind(
                                    new Bond(
                                            carer,
                                            room.tom().id(),
                                            Relation.MOTHER,
                                            responsible,
                                            decides,
                                            silent));
                            return carer;
                        });
    }

    /// Where the pages of a new link begin.
    String link(CarerId carer, Duration goodFor) {
        var token = Token.fresh();
        inOneTransaction(() -> add(carer, goodFor, token));
        return "/s/" + address() + "/consent/" + token.text();
    }

    /// The round that begins when all who have not answered are written to, with its letters.
    RoundId round() {
        var round =
                switch (room.office().call(() -> beans.getBean(Asking.class).chase(false))) {
                    case Chase.Begun(var begun) -> begun;
                    case Chase.WrittenToday(var earlier) ->
                            throw new AssertionError("written to already in " + earlier);
                };
        write(round);
        return round;
    }

    /// Writes the letters of a round that nobody else has written meanwhile.
    void write(RoundId round) {
        room.machine().run(() -> WriteRound.writeAll(beans.getBean(Asking.class), round));
    }

    /// A round whose letters nobody writes but the test: no task is to come for it.
    RoundId withoutTask() {
        var now = beans.getBean(Clock.class).instant();
        var round = new RoundId(TimeOrderedId.at(now));
        inOneTransaction(() -> beans.getBean(LinkStore.class).add(round, now, 2));
        return round;
    }

    /// The school's part of a public address.
    String address() {
        return room.machine()
                .call(() -> beans.getBean(Trusts.class).get(room.school().school()).address());
    }

    private void inOneTransaction(Runnable work) {
        var transaction = beans.getBean(TransactionTemplate.class);
        room.machine().run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private void add(CarerId carer, Duration goodFor, Token token) {
        beans.getBean(LinkStore.class)
                .add(
                        new LinkId(UUID.randomUUID()),
                        carer,
                        Optional.empty(),
                        new LetterId(UUID.randomUUID()),
                        token,
                        beans.getBean(Clock.class).instant().plus(goodFor));
    }
}
