package org.verger.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/// On a database of its own: the run's has accounts.
@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class SetUpTest {
    private static final Pattern LINK = Pattern.compile("/set-up/[A-Za-z0-9_-]{43}");

    @Autowired MockMvc web;
    @Autowired SetUpLink start;

    @DynamicPropertySource
    static void empty(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "set-up-home").toString();
        settings.add("verger.home", () -> home);
        settings.add("verger.demo", () -> "false");
        settings.add("verger.database.url", () -> "");
        settings.add("verger.database.port", () -> "0");
    }

    @Test
    void theLinkOnTheConsoleMakesTheFirstAdministratorAndNobodyElse(CapturedOutput console)
            throws Exception {
        start.run(new DefaultApplicationArguments());
        var earlier = link(console);
        start.run(new DefaultApplicationArguments());
        var link = link(console);
        assertThat(answer(get(earlier)).getStatus()).as("a link of before").isEqualTo(404);
        assertThat(answer(get("/set-up/" + "x".repeat(43))).getStatus()).isEqualTo(404);
        assertThat(words(answer(get(link)))).contains("Set Verger up", "Name of the first school");

        var weak = answer(founding(link, "password1234"));
        assertThat(weak.getStatus()).isEqualTo(422);
        assertThat(words(weak)).contains("easy to guess");
        assertThat(Jsoup.parse(weak.getContentAsString()).select("#f-trust").val())
                .isEqualTo("Larkrise Learning");
        assertThat(words(answer(post(link).with(csrf()))))
                .contains("Enter the name of the trust", "Enter your given name");

        var done = answer(founding(link, "four plum kettles sing"));

        assertThat(done.getRedirectedUrl()).isEqualTo("/account");
        var account = answer(get("/account").cookie(done.getCookies()));
        assertThat(words(account))
                .contains("Ivy Thornbury", "Hazel Bank", "Administrator")
                .contains("Your role asks for a second proof");
        assertThat(answer(get("/s/hazel-bank/news")).getStatus())
                .as("until the trust opens it")
                .isEqualTo(404);
        assertThat(answer(get(link)).getStatus()).isEqualTo(404);
        assertThat(answer(founding(link, "six calm otters dream")).getStatus()).isEqualTo(404);
        start.run(new DefaultApplicationArguments());
        assertThat(link(console)).as("nothing new was printed").isEqualTo(link);
    }

    private static RequestBuilder founding(String link, String password) {
        return post(link)
                .with(csrf())
                .param("trust", "Larkrise Learning")
                .param("school", "Hazel Bank")
                .param("given", "Ivy")
                .param("family", "Thornbury")
                .param("email", "ivy@larkrise.example")
                .param("password", password);
    }

    /// The last one that was printed.
    private static String link(CapturedOutput console) {
        var found = LINK.matcher(console.getOut()).results().toList();
        return Objects.requireNonNull(found.getLast().group());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).text();
    }
}
