package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.platform.TrustId;

import java.util.UUID;

class DeliveryReportTest {
    private static final ReturnAddress BACK =
            new ReturnAddress(new TrustId(UUID.randomUUID()), new LetterId(UUID.randomUUID()));
    private static final String TO = BACK.at("bounces@school.example");

    @Test
    void aFinalNoLeadsBackToItsLetter() throws Exception {
        assertThat(DeliveryReport.undelivered(Bounced.report("failed", TO, "other@school.example")))
                .contains(BACK);
    }

    @Test
    void aServerThatCutsTheAddressIsUnderstoodByWhatItQuotes() throws Exception {
        var quoted = BACK.token() + "@school.example";

        assertThat(
                        DeliveryReport.undelivered(
                                Bounced.report("Failed", "bounces@school.example", quoted)))
                .contains(BACK);
    }

    @Test
    void aReportOnAnAddressWithOtherLettersIsUnderstoodToo() throws Exception {
        var quoted = BACK.token() + "@school.example";
        var toUs = "bounces@school.example";

        assertThat(DeliveryReport.undelivered(Bounced.globalReport("failed", TO, "x@y.example")))
                .contains(BACK);
        assertThat(DeliveryReport.undelivered(Bounced.globalReport("failed", toUs, quoted)))
                .contains(BACK);
        assertThat(DeliveryReport.undelivered(Bounced.globalReport("delayed", TO, quoted)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
    void whatIsNoFinalNoSaysNothing(String action) throws Exception {
        assertThat(DeliveryReport.undelivered(Bounced.report(action, TO, "x@school.example")))
                .isEmpty();
    }

    @Test
    void somebodyOnHolidayHasAnAddressThatWorks() throws Exception {
        assertThat(DeliveryReport.undelivered(Bounced.holiday(TO))).isEmpty();
    }

    @Test
    void aStrangersReportLeadsNowhere() throws Exception {
        assertThat(
                        DeliveryReport.undelivered(
                                Bounced.report("failed", "bounces@school.example", "x@y.example")))
                .isEmpty();
    }
}
