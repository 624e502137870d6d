package org.verger.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verger.contacts.Way.Kind;

class WayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TELEPHONE | 01632 960123 | 01632 960123
                    TELEPHONE | +44 (0)1632  960123 | +44 (0)1632 960123
                    EMAIL | Office@Alder.Example | office@alder.example
                    POSTCODE | ab1 2cd | AB1 2CD
                    POSTCODE | AB12CD | AB12CD
                    HOST | https://www.Alder.example/contact?x=1 | www.alder.example
                    HOST | alder.example:8080 | alder.example
                    """)
    void whatPeopleWriteIsRead(Kind kind, String typed, String way) {
        assertThat(Way.read(kind, typed)).contains(new Way(kind, way));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TELEPHONE | ask the office
                    TELEPHONE | 12
                    EMAIL | office at alder.example
                    EMAIL | office@alder
                    POSTCODE | AB1
                    HOST | our web site
                    HOST | localhost
                    """)
    void whatIsNoSuchWayIsNone(Kind kind, String typed) {
        assertThat(Way.read(kind, typed)).isEmpty();
    }
}
