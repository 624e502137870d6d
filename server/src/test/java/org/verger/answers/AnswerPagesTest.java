package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.UseForm;
import org.verger.parts.Dates;
import org.verger.people.PersonName;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// OFF-6: the office reads and records answers on one page, with the paper's scan.
@ServerTest
class AnswerPagesTest {
    private static final byte[] PDF = "%PDF-1.7 a paper".getBytes(US_ASCII);

    @Autowired BeanFactory beans;
    @Autowired Carers carers;
    @Autowired Consents consents;
    @Autowired MockMvc web;
    @Autowired Clock clock;

    private Newsroom room;
    private PupilId tom;
    private CarerId mother;
    private LocalDate today;

    @BeforeEach
    void aChildWithACarer() {
        room = Newsroom.opened(beans);
        tom = room.tom().id();
        mother = carer(true, true);
        today = LocalDate.now(clock);
    }

    @Test
    void theFormOffersWhoeverCanRefuseAndSaysSo() throws Exception {
        var _ = carer(true, false);
        var _ = carer(false, false);

        var page = Jsoup.parse(answer(get("/pupils/" + tom + "/answers")).getContentAsString());

        assertThat(page.select("select[name=sayer] option:not([value=''])").eachText())
                .containsExactlyInAnyOrder("Ada Birch", "Ada Birch (only a no)", "The pupil");
        assertThat(page.text()).contains("their no counts");
    }

    @Test
    void aPaperIsKeptWithItsScanWhichIsOnlySaved() throws Exception {
        var path = "/pupils/" + tom + "/answers";
        var paper = paper(path, PDF);

        assertThat(answer(paper).getStatus()).isEqualTo(303);

        var page = Jsoup.parse(answer(get(path)).getContentAsString());
        assertThat(page.text()).contains("Yes, without a name", "On paper");
        var scan = answer(get(page.select("a[download]").attr("href")));
        assertThat(scan.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(scan.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(scan.getContentType()).isEqualTo("application/octet-stream");
    }

    /// What a paper says of the name goes for each yes on it, and one that says nothing gives none.
    @Test
    void aPaperGivesTheNameOrKeepsItBack() throws Exception {
        var path = "/pupils/" + tom + "/answers";
        assertThat(answer(paper(path, PDF)).getStatus()).isEqualTo(303);
        assertThat(words(path)).contains("Yes, without a name").doesNotContain("keeps the name");

        assertThat(answer(paper(path, PDF).param(UseForm.NAME, "YES")).getStatus()).isEqualTo(303);

        assertThat(words(path)).contains("Yes, and named in words alone", "keeps the name back");
    }

    /// Nobody signs for it, and the yes that stays is kept with what was signed.
    @Test
    void theOfficeKeepsTheNameBackWithOnePress() throws Exception {
        var path = "/pupils/" + tom + "/answers";
        assertThat(answer(paper(path, PDF).param(UseForm.NAME, "YES")).getStatus()).isEqualTo(303);

        var pressed = answer(post(path + "/name-back").param("sayer", mother.toString()));

        assertThat(pressed.getStatus()).isEqualTo(303);
        var page = Jsoup.parse(answer(get(path)).getContentAsString());
        assertThat(page.text()).contains("Yes, without a name", "On paper");
        var scan = answer(get(page.select("a[download]").attr("href")));
        assertThat(scan.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(showable()).containsExactly(tom);
    }

    private String words(String path) throws Exception {
        return Jsoup.parse(answer(get(path)).getContentAsString()).text();
    }

    @Test
    void aFormThatComesBackSaysThatTheScanHasToBeChosenAgain() throws Exception {
        var path = "/pupils/" + tom + "/answers";
        var nobody =
                multipart(path)
                        .file(new MockMultipartFile("scan", "paper.pdf", "application/pdf", PDF))
                        .param("use-SCHOOL_PAGE", "SHOWN")
                        .param("on", today.toString())
                        .param("from", today.toString());

        var page = Jsoup.parse(answer(nobody).getContentAsString());

        assertThat(page.select("#f-sayer-error").text()).contains("Choose who answers");
        assertThat(page.select("#f-scan-error").text()).contains("Choose the scan again");
    }

    @Test
    void whatWasTypedComesBackWithAScanThatIsFarTooLarge() throws Exception {
        var path = "/pupils/" + tom + "/answers";
        var large = new byte[21 << 20];
        var sent =
                multipart(path)
                        .file(new MockMultipartFile("scan", "s.pdf", "application/pdf", large))
                        .param("on", today.toString());

        var answer = answer(sent);
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("#f-scan-error").text()).contains("of at most 10 MB");
        assertThat(page.select("#f-on").attr("value")).isEqualTo(today.toString());
    }

    @Test
    void whatIsNoScanIsNotKept() throws Exception {
        var path = "/pupils/" + tom + "/answers";

        var answer = answer(paper(path, "<html>".getBytes(US_ASCII)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("Choose a JPEG picture or a PDF");
        assertThat(showable()).isEmpty();
    }

    @Test
    void aScanIsToldByItsFirstBytesAndItsSize() {
        var large = new byte[Scan.LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertThat(Scan.of(PDF)).contains(Scan.PDF);
        assertThat(Scan.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains(Scan.JPEG);
        assertThat(Scan.of("GIF89a".getBytes(US_ASCII))).isEmpty();
        assertThat(Scan.of(large)).isEmpty();
    }

    /// OFF-6: a yes is in writing, and what was signed is kept with it.
    @Test
    void aCarersYesOnPaperIsKeptWithItsScan() throws Exception {
        var path = "/pupils/" + tom + "/answers";

        var without = answer(post(path).params(said("SHOWN")));
        var refused = answer(post(path).params(said("NO")));

        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(without.getContentAsString()).select("#f-scan-error").text())
                .contains("Choose a scan or a photo of the paper");
        assertThat(refused.getStatus()).isEqualTo(303);
    }

    @Test
    void aYesThatIsYetToBeginIsShownAndCanBeTakenBack() throws Exception {
        var path = "/pupils/" + tom + "/answers";
        var later = today.plusDays(30);
        var paper = paper(path, PDF, later);
        assertThat(answer(paper).getStatus()).isEqualTo(303);

        var page = Jsoup.parse(answer(get(path)).getContentAsString());
        assertThat(page.select("tbody").text()).contains("; from " + Dates.day(later));
        var taking = post(page.select("form[action$=/refusal]").attr("action"));
        assertThat(answer(taking.param("sayer", mother.toString())).getStatus()).isEqualTo(303);

        assertThat(Jsoup.parse(answer(get(path)).getContentAsString()).select("tbody").text())
                .contains("No")
                .doesNotContain("from ");
    }

    @Test
    void whoeverIsRefusedIsToldWhatCanBeDone() throws Exception {
        var path = "/pupils/" + tom + "/answers";
        assertThat(answer(post(path).params(said("NO"))).getStatus()).isEqualTo(303);

        var refused = answer(paper(path, PDF));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("#f-on-error").text())
                .contains("said no to it on the day of this paper", "send them a new link");
    }

    private MultiValueMap<String, String> said(String word) {
        return MultiValueMap.fromSingleValue(
                Map.of(
                        "sayer", mother.toString(),
                        "use-SCHOOL_PAGE", word,
                        "on", today.toString(),
                        "from", today.toString()));
    }

    private MockMultipartHttpServletRequestBuilder paper(String path, byte[] scan) {
        return paper(path, scan, today);
    }

    private MockMultipartHttpServletRequestBuilder paper(String path, byte[] scan, LocalDate from) {
        return multipart(path)
                .file(new MockMultipartFile("scan", "paper.pdf", "application/pdf", scan))
                .param("sayer", mother.toString())
                .param("use-SCHOOL_PAGE", "SHOWN")
                .param("on", today.toString())
                .param("from", from.toString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return room.office().call(() -> web.perform(request).andReturn().getResponse());
    }

    private CarerId carer(boolean responsible, boolean decides) {
        return room.office()
                .call(
                        () -> {
                            var carer = carers.add(new PersonName("Ada", "Birch"), "", "");
                            carers.bind(
                                    new Bond(
                                            carer,
                                            tom,
                                            Relation.MOTHER,
                                            responsible,
                                            decides,
                                            false));
                            return carer;
                        });
    }

    private Set<PupilId> showable() {
        return room.mira().call(() -> consents.showable(Set.of(tom), Purpose.SCHOOL_PAGE, today));
    }
}
