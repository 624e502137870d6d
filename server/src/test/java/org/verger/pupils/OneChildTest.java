package org.verger.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verger.people.PersonName;

import java.time.LocalDate;
import java.util.Optional;

class OneChildTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a birthday put right,       Ella, Adair, 4, 2017-05-03, Ella, Adair, 4, 2017-03-05, true",
        "a name by marriage,         Ella, Adair, 4, 2017-05-03, Ella, Birch, 5, 2017-05-03, true",
        "a name by adoption,         Ella, Adair, 4, 2017-05-03, Zoe, Yarrow, 4, 2017-05-03, true",
        "a spelling and a birthday,  Zoë, O’Hara, 4, 2017-05-03, Zoe, O'Hara, 4, 2017-03-05, true",
        "another name and birthday,  Ella, Adair, 4, 2017-05-03, Tom, Birch, 4, 2017-06-03, false",
        "a sister,                   Ella, Adair, 4, 2017-05-03, Ada, Adair, 2, 2019-06-03, false",
        "a birthday learned,         Ella, Adair, 4, , Ella, Adair, 4, 2017-03-05, true",
        "a name and no birthday,     Ella, Adair, 4, , Ella, Birch, 5, , true",
        "two names and no birthday,  Ella, Adair, 4, 2017-05-03, Tom, Birch, 4, , false",
        "a sister and no birthday,   Ella, Adair, 4, , Ada, Adair, Reception, , false",
        "a brother and no birthday,  Ella, Adair, 4, , Tom, Adair, 4, , false",
        "a longer name,             Ella, Adair, 4, , Ella Rose, Adair-Birch, 4, , true",
        "letters written otherwise,  Łucja, Błaszczyk, 4, , Lucja, Blaszczyk, 4, , true",
        "columns that were changed,  Adair, Ella, 4, , Ella, Adair, 4, , true",
        "a namesake years below,     Ella, Adair, 6, , Ella, Yarrow, Reception, , false",
        "a namesake two years up,    Ella, Adair, Year 1, , Ella, Yarrow, Year 3, , false",
        "a year that is no number,   Ella, Adair, 4, , Ella, Birch, Oak, , true",
    })
    void aNameOrABirthdayMayChangeAndNotBoth(
            String what,
            String given,
            String family,
            String year,
            @Nullable LocalDate born,
            String saidGiven,
            String saidFamily,
            String saidYear,
            @Nullable LocalDate saidBorn,
            boolean isOne) {
        var known = new Standing(child(given, family, year, born), null);

        var said = child(saidGiven, saidFamily, saidYear, saidBorn);

        assertThat(OneChild.canBe(known, said)).as(what).isEqualTo(isOne);
    }

    @Test
    void whoLeftIsKnownByTheWholeName() {
        var left = new Standing(child("Ella", "Adair", "1", null), LocalDate.of(2023, 7, 21));

        assertThat(OneChild.canBe(left, child("Ella", "Adair", "5", null))).isTrue();
        assertThat(OneChild.canBe(left, child("Tom", "Adair", "3", null))).isFalse();
    }

    private static Enrolment child(
            String given, String family, String year, @Nullable LocalDate born) {
        var name = new PersonName(given, family);
        return new Enrolment("1", name, year, "Robin", Optional.ofNullable(born));
    }
}
