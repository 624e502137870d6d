package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.platform.TrustId;

import java.util.Random;
import java.util.UUID;

class ReturnAddressTest {
    private static final Random RANDOM = new Random(7);

    @Test
    void theWayBackLeadsToTheSameLetter() {
        for (int i = 0; i < 1000; i++) {
            var back = new ReturnAddress(new TrustId(any()), new LetterId(any()));

            var address = back.at("bounces@school.example");

            assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
            assertThat(ReturnAddress.in("To: <" + address + ">")).contains(back);
        }
    }

    @Test
    void theFirstIdsAndTheLastFitToo() {
        var least = new ReturnAddress(new TrustId(new UUID(0, 0)), new LetterId(new UUID(0, 1)));
        var most = new ReturnAddress(new TrustId(new UUID(-1, -1)), new LetterId(new UUID(-1, -1)));

        assertThat(ReturnAddress.in(least.token() + "@x")).contains(least);
        assertThat(ReturnAddress.in(most.token() + "@x")).contains(most);
    }

    @Test
    void whatIsNoTokenIsNone() {
        assertThat(ReturnAddress.in("z".repeat(50) + "@x")).isEmpty();
        assertThat(ReturnAddress.in("0".repeat(51) + "@x")).isEmpty();
        assertThat(ReturnAddress.in("bounces@school.example")).isEmpty();
    }

    private static UUID any() {
        return new UUID(RANDOM.nextLong(), RANDOM.nextLong());
    }
}
