package org.verger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Set;

class RightsTableTest {
    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    @Test
    void aRouteThatDoesNotStandInItIsClosedToEverybody() {
        assertThat(RightsTable.SHIPPED.opens("GET", "/no/such/route", EVERY_ROLE)).isFalse();
    }

    @Test
    void anotherMethodIsAnotherRoute() {
        assertThat(RightsTable.SHIPPED.opens("GET", "/today", Set.of())).isTrue();
        assertThat(RightsTable.SHIPPED.opens("DELETE", "/today", EVERY_ROLE)).isFalse();
    }

    @Test
    void noRightIsHeldByNobody() {
        assertThat(RightsTable.SHIPPED.rows())
                .allMatch(
                        row ->
                                row.right() == Right.PUBLIC
                                        || row.right() == Right.SIGNED_IN
                                        || EVERY_ROLE.stream()
                                                .anyMatch(
                                                        role ->
                                                                RightsTable.SHIPPED.grants(
                                                                        role, row.right())));
    }
}
