package org.verger.gate.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Circumstances.Behind;
import org.verger.gate.Circumstances.LinkFacts;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Place;
import org.verger.gate.School;
import org.verger.gate.Severity;
import org.verger.gate.Submission;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// OFF-8
class LinkRulesTest {
    private static final Circumstances KNOWN =
            School.TODAY.at(
                    new Circumstances.School(
                            "", Set.of(), Set.of(), Set.of(), Set.of("alder.example")));

    @ParameterizedTest
    @CsvSource({
        "https://203.0.113.7/x, LINK_ODD, NEEDS_A_DECISION",
        "https://0x7f.0.0.1/x, LINK_PRIVATE, BLOCKS",
        "https://127.1, LINK_PRIVATE, BLOCKS",
        "https://2130706433, LINK_PRIVATE, BLOCKS",
        "https://10.1.2.3, LINK_PRIVATE, BLOCKS",
        "https://172.31.0.1, LINK_PRIVATE, BLOCKS",
        "https://100.64.0.1, LINK_PRIVATE, BLOCKS",
        "https://169.254.169.254/latest, LINK_PRIVATE, BLOCKS",
        "https://[::1]/x, LINK_PRIVATE, BLOCKS",
        "https://[fd00::1]/x, LINK_PRIVATE, BLOCKS",
        "https://[fe80::1]/x, LINK_PRIVATE, BLOCKS",
        "https://localhost:8080, LINK_PRIVATE, BLOCKS",
        "https://printer.local, LINK_PRIVATE, BLOCKS",
        "https://moodle/course, LINK_PRIVATE, BLOCKS",
        "https://me:pw@alder.example/x, LINK_CREDENTIALS, BLOCKS",
        "https://www.paypal.com@evil.example, LINK_CREDENTIALS, BLOCKS",
        "https://xn--pypal-4ve.com, LINK_LOOKALIKE, BLOCKS",
        "https://rnicrosoft.com, LINK_LOOKALIKE, BLOCKS",
        "https://a1der.example, LINK_LOOKALIKE, BLOCKS",
        "https://gov.uk.claims.example, LINK_LOOKALIKE, NEEDS_A_DECISION",
        "https://gov-uk.example, LINK_LOOKALIKE, NEEDS_A_DECISION",
        "https://facebok.com, LINK_LOOKALIKE, NEEDS_A_DECISION",
        "https://instargam.com, LINK_LOOKALIKE, NEEDS_A_DECISION",
        "https://bit.ly/abc, LINK_SHORTENED, NEEDS_A_DECISION",
        "bit.ly/abc, LINK_SHORTENED, NEEDS_A_DECISION",
        "https://aIder.example, LINK_LOOKALIKE, BLOCKS",
        "paypaI.com/x, LINK_LOOKALIKE, BLOCKS",
        "https://photos.zip, LINK_ODD, NEEDS_A_DECISION",
        "https://alder.example/setup.EXE, LINK_ODD, NEEDS_A_DECISION",
        "https://ex%61mple.org, LINK_ODD, NEEDS_A_DECISION",
        "https://teams.microsoft.com/l/meetup-join/1, LINK_INVITATION, NEEDS_A_DECISION",
        "https://discord.gg/abc, LINK_INVITATION, NEEDS_A_DECISION",
        "https://drive.google.com/file/1, LINK_INVITATION, NEEDS_A_DECISION",
        "zoom.us/j/98765432100, LINK_INVITATION, NEEDS_A_DECISION",
        "t.me/joinchat/abc, LINK_INVITATION, NEEDS_A_DECISION",
        "discord.gg/abc, LINK_INVITATION, NEEDS_A_DECISION",
        "we.tl/t-abc, LINK_INVITATION, NEEDS_A_DECISION",
        "family.1drv.ms/f/abc, LINK_INVITATION, NEEDS_A_DECISION",
        "free-prizes.top/win, LINK_ODD, NEEDS_A_DECISION",
        "javascript:alert(1), LINK_UNSAFE, BLOCKS",
        "'data:text/html,x', LINK_UNSAFE, BLOCKS",
        "ftp://alder.example, LINK_UNSAFE, BLOCKS",
        "http://alder.example, LINK_UNSAFE, ADVISES",
        "https://free-casino.example, LINK_UNSAFE, BLOCKS",
    })
    void aBadLinkIsFoundForWhatItIs(String link, Check check, Severity severity) {
        String text = "Look here: " + link + ", and enjoy";

        assertThat(Gate.examine(School.words(text), KNOWN).findings())
                .filteredOn(finding -> finding.clause() == Clause.OFF_8)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.check()).isEqualTo(check);
                            assertThat(finding.severity()).isEqualTo(severity);
                            assertThat(finding.place())
                                    .isEqualTo(new Place.InText(11, 11 + link.length()));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://alder.example/news",
                "www.alder.example",
                "HTTPS://WWW.Alder.EXAMPLE",
                "https://Isle.museum",
                "alder.example/maps.",
                "https://www.gov.uk/x",
                "https://www.bbc.co.uk/bitesize",
                "https://en.example.org/wiki/Bat_(animal)",
                "https://xn--mnchen-3ya.de",
                "https://пример.рф",
                "https://forms.office.com/r/1",
                "https://1.1.example",
                "mailto:office@alder.example",
                "3.30pm",
                "e.g. this",
                "everyone.Have fun",
                "note: this",
                "10:30",
                "Essex.middlesex",
                "https://[",
                "https://",
                "www.",
                "://",
            })
    void aGoodLinkIsLetBe(String text) {
        assertThat(Gate.examine(School.words(text), KNOWN).findings())
                .filteredOn(finding -> finding.clause() == Clause.OFF_8)
                .isEmpty();
    }

    @Test
    void pressingTheMendEncryptsOrTakesOutThePassword() {
        assertThat(mended("See http://alder.example/x.")).isEqualTo("See https://alder.example/x.");
        assertThat(mended("See https://me:pw@alder.example/x."))
                .isEqualTo("See https://alder.example/x.");
    }

    @Test
    void whatIsKnownOfALinkCountsAsWell() {
        assertThat(followed(new LinkFacts(Behind.NO_PAGE, "https://fair.example")))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(followed(new LinkFacts(Behind.A_PAGE, "https://other.example/x")))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(followed(new LinkFacts(Behind.A_PAGE, "http://10.0.0.1/x")))
                .containsExactly(Severity.BLOCKS);
        assertThat(followed(new LinkFacts(Behind.A_PAGE, "https://www.fair.example/start")))
                .isEmpty();
    }

    /// Nobody is held up by what may be a name server's bad hour.
    @Test
    void anAddressThatNobodyHasIsOnlyAdvisedAgainst() {
        assertThat(followed(new LinkFacts(Behind.NO_HOST, "https://fair.example")))
                .containsExactly(Severity.ADVISES);
    }

    private static List<Severity> followed(LinkFacts facts) {
        Circumstances known = KNOWN.knowing(Map.of("https://fair.example", facts));
        return Cases.findings(Check.LINK_FOLLOWED, "At https://fair.example.", known).stream()
                .map(Finding::severity)
                .toList();
    }

    private static String mended(String text) {
        Submission typed = School.words(text);
        Finding finding = Gate.examine(typed, KNOWN).findings().getFirst();
        return typed.mendedBy(finding.safeEdits().getFirst()).text();
    }
}
