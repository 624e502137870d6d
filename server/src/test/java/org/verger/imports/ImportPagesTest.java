package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.AnySchool.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;

import java.util.List;

@ServerTest
class ImportPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
    }

    @Test
    void aListIsUploadedLookedAtAndConfirmed() throws Exception {
        var path = upload(child("1", "Ella", "Adair"));
        var preview = page(get(path));

        assertThat(preview.text()).contains("What this list changes", "Ella Adair (1), 4, Robin");
        var done = answer(confirmation(preview));

        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(answer(get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void aBadListIsShownWithItsLines() throws Exception {
        var answer =
                answer(file("Ref,Forename,Surname,Year,Class\nA1,,Adair,4,R\n".getBytes(UTF_8)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("What is wrong in roll.csv", "Line 2: The given name is empty.");
    }

    @Test
    void noFileIsAskedForAgain() throws Exception {
        var answer = answer(multipart("/imports/pupils"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Choose a file");
    }

    @Test
    void whoConfirmsWhatHasChangedIsShownItAfresh() throws Exception {
        var preview = page(get(upload(child("1", "Ella", "Adair"))));
        var _ = school.with(child("2", "Tom", "Birch"));

        var answer = answer(confirmation(preview));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("The roll was changed while you looked");
    }

    @Test
    void losingManyAsksForATick() throws Exception {
        var _ = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        var preview = page(get(upload(child("1", "Ella", "Adair"))));

        assertThat(preview.select("input[name=meant]")).hasSize(1);
        assertThat(answer(confirmation(preview)).getStatus()).isEqualTo(422);
    }

    @Test
    void anExampleCanBeReadBack() throws Exception {
        var example = answer(get("/imports/pupils/example.csv"));

        assertThat(example.getHeader("Content-Disposition")).contains("example.csv");
        assertThat(RollFile.read(example.getContentAsByteArray()).isWhole()).isTrue();
    }

    private String upload(Enrolment... children) throws Exception {
        return requireNonNull(answer(file(RollText.of(List.of(children)))).getRedirectedUrl());
    }

    private static RequestBuilder file(byte[] content) {
        return multipart("/imports/pupils")
                .file(new MockMultipartFile("file", "roll.csv", "text/csv", content));
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
