package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.MultipartConfigElement;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.lists.Lists;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.UUID;

@ServerTest
class ImportPagesTest {
    private static final String HEADINGS = "Ref,Forename,Surname,Year,Class\n";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired MultipartConfigElement limits;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
    }

    @Test
    void aListIsUploadedLookedAtConfirmedAndUndone() throws Exception {
        var path = upload(HEADINGS + "1,Ella,Adair,4,Robin\n");
        var preview = page(get(path));

        assertThat(preview.text()).contains("What this list changes", "Ella Adair (1) 4, Robin");
        var done = answer(confirmation(preview));

        assertThat(done.getRedirectedUrl()).isEqualTo(path + "/progress");
        var id = new ImportId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        assertThat(new Brought(beans, office).ended(id).added()).isEqualTo(1);
        assertThat(page(get(path + "/progress")).text())
                .contains("The list is imported", "1 added, 0 changed, 0 ended");
        var undone = answer(post(path + "/undo"));
        assertThat(undone.getRedirectedUrl()).isEqualTo(path + "/progress");
        assertThat(new Brought(beans, office).ended(id).state()).isEqualTo(PastImport.State.UNDONE);
        assertThat(page(get(path + "/progress")).text()).contains("The import was undone");
        assertThat(page(get("/imports")).text()).contains("Undone", "undone by Mira Holt");
        assertThat(page(get(path + "/progress")).select(".v-timeline__what").eachText())
                .containsExactly(
                        "Mira Holt uploaded a list to look at what it changes",
                        "Mira Holt imported a list",
                        "Mira Holt undid the import of a list");
    }

    @Test
    void aBadListIsShownWithItsLines() throws Exception {
        var answer = answer(file(HEADINGS + "A1,,Adair,4,R\n"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("What is wrong in roll.csv", "Line 2 The given name is empty.");
    }

    @ParameterizedTest
    @CsvSource({
        "a\0b\u202Egpj.csv, abgpj.csv",
        "' roll\u0007.csv ', roll.csv",
    })
    void aFilesNameIsKeptWithoutWhatNobodySees(String name, String kept) throws Exception {
        var text = (HEADINGS + "A1,,Adair,4,R\n").getBytes(UTF_8);
        var file = new MockMultipartFile("file", name, "text/csv", text);

        var answer = answer(multipart("/imports/pupils").file(file));

        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("What is wrong in " + kept + " ");
    }

    @Test
    void aFilesNameIsCutBetweenItsCharacters() throws Exception {
        var name = "a".repeat(199) + "\uD83D\uDE00.csv";
        var text = (HEADINGS + "1,Ella,Adair,4,Robin\n").getBytes(UTF_8);
        var file = new MockMultipartFile("file", name, "text/csv", text);

        var to = requireNonNull(answer(multipart("/imports/pupils").file(file)).getRedirectedUrl());

        assertThat(page(get(to)).text()).contains("a".repeat(199) + " ");
        assertThat(page(get(to + "?page=2147483647")).text()).contains("1 Pupils joining");
    }

    @Test
    void aFileThatIsTooLargeIsToldBesideItsField() throws Exception {
        var large = new byte[Lists.MOST_BYTES + 1];
        var file = new MockMultipartFile("file", "roll.csv", "text/csv", large);

        var answer = answer(multipart("/imports/pupils").file(file));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("#f-file-error").text())
                .contains("The file is larger than 20 MB.");
        assertThat(limits.getMaxFileSize())
                .isGreaterThan(Lists.MOST_BYTES)
                .isEqualTo(limits.getMaxRequestSize());
    }

    @Test
    void noFileIsAskedForAgain() throws Exception {
        var answer = answer(multipart("/imports/pupils"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Choose a file");
    }

    @Test
    void whoConfirmsWhatHasChangedIsShownItAfresh() throws Exception {
        var preview = page(get(upload(HEADINGS + "1,Ella,Adair,4,Robin\n")));
        var _ = school.with(AnySchool.child("2", "Tom", "Birch"));

        var answer = answer(confirmation(preview));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Something was changed while you looked");
    }

    @Test
    void losingManyAsksForATick() throws Exception {
        var _ =
                school.with(
                        AnySchool.child("1", "Ella", "Adair"),
                        AnySchool.child("2", "Tom", "Birch"));
        var preview = page(get(upload(HEADINGS + "1,Ella,Adair,4,Robin\n")));

        assertThat(preview.select("input[name=meant]")).hasSize(1);
        assertThat(answer(confirmation(preview)).getStatus()).isEqualTo(422);
    }

    @Test
    void theRollIsDownloadedAsAListThatChangesNothing() throws Exception {
        var _ = school.with(AnySchool.child("=1", "@Ella", "Adair"));
        var roll = answer(get("/exports/pupils.csv"));

        assertThat(roll.getHeader("Content-Disposition")).contains("pupils.csv");
        assertThat(roll.getContentAsString()).contains("'@Ella");
        assertThat(page(get(upload(roll.getContentAsString()))).text())
                .contains("The list changes nothing");
    }

    private String upload(String list) throws Exception {
        return requireNonNull(answer(file(list)).getRedirectedUrl());
    }

    private static RequestBuilder file(String list) {
        return multipart("/imports/pupils")
                .file(new MockMultipartFile("file", "roll.csv", "text/csv", list.getBytes(UTF_8)));
    }

    private static RequestBuilder confirmation(Document preview) {
        return post(preview.select("form[action$=/confirmation]").attr("action"))
                .param("seen", preview.select("input[name=seen]").val());
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return office.call(() -> web.perform(request).andReturn().getResponse());
    }
}
