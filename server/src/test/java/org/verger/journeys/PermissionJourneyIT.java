package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// PRN-6: the head gives a permission and withdraws it, and sets and ends a flag (OFF-6).
@ExtendWith(Stage.Hand.class)
class PermissionJourneyIT {
    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void theHeadGivesAndWithdrawsAPermission(Look look, Stage stage) {
        var subject = "Summer fair " + look;
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            ruth.open("/permissions");
            ruth.see("permissions");
            ruth.press("Give a permission");
            ruth.press("Give permission");
            assertThat(ruth.words()).contains("Choose what it is about");
            ruth.see("permission-missing");
            ruth.page().getByLabel("An event").check();
            ruth.fill("Who or what may be mentioned", subject);
            ruth.page().getByLabel("its social networks, and in the press").check();
            ruth.press("Give permission");
            assertThat(ruth.words()).contains("The permission is given", subject, "In force");
            ruth.see("permission-given");
            ruth.pressAndMean("Withdraw “" + subject + "”");
            assertThat(ruth.words()).contains("The permission is withdrawn");
            ruth.see("permission-withdrawn");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void theHeadSetsAndEndsAFlag(Look look, Stage stage) {
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            ruth.open("/flags");
            ruth.see("flags");
            ruth.fill("Find a child by name", "a");
            ruth.press("Search");
            ruth.page().locator("#found ~ ul a").first().click();
            ruth.see("flag-none");
            ruth.page().getByLabel("A court order says so").check();
            ruth.press("Set the flag");
            assertThat(ruth.words()).contains("The flag is set", "Stands");
            ruth.see("flag-set");
            ruth.pressAndMean("End this flag");
            assertThat(ruth.words()).contains("The flag is ended");
            ruth.see("flag-ended");
        }
    }
}
