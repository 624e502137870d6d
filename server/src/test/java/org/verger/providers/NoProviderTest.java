package org.verger.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.ServerTest;

/// Where no provider is set.
@ServerTest
class NoProviderTest {
    @Autowired MockMvc mvc;

    @Test
    void thereIsNoButtonAndNothingBehindItsAddress() throws Exception {
        var page = mvc.perform(get("/sign-in")).andReturn().getResponse();
        var way = mvc.perform(get("/sign-in/with/entra")).andReturn().getResponse();
        var back = mvc.perform(get("/sign-in/with/entra/answer?code=a")).andReturn().getResponse();

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).doesNotContain("/sign-in/with/");
        assertThat(way.getStatus()).isEqualTo(404);
        assertThat(back.getStatus()).isEqualTo(404);
    }
}
