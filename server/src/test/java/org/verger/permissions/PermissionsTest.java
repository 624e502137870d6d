package org.verger.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// PRN-6: permissions are given, hold, and are withdrawn.
@ServerTest
class PermissionsTest {
    @Autowired BeanFactory beans;
    @Autowired Permissions permissions;
    @Autowired MockMvc web;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope ruth;
    private Scope mira;
    private LocalDate today;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        ruth = school.as(Role.HEAD);
        mira = school.as(Role.TEACHER);
        today = LocalDate.now(clock);
    }

    @Test
    void aPermissionIsInForceForWhateverOthersWrite() {
        ruth.run(() -> done(permissions.give(fair())));

        assertThat(inForce(mira)).extracting(Permission::terms).containsExactly(fair());
        assertThat(inForce(ruth)).isEmpty();
    }

    @Test
    void aWithdrawnPermissionIsOver() {
        ruth.run(() -> done(permissions.give(fair())));
        var id = inForce(mira).getFirst().id();

        ruth.run(() -> done(permissions.withdraw(id)));

        assertThat(inForce(mira)).isEmpty();
        assertThat(ruth.call(() -> permissions.withdraw(id)))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.WITHDRAWN_ALREADY)));
    }

    @Test
    void aTeacherGivesNone() {
        assertThat(mira.call(() -> permissions.give(fair())))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
    }

    @Test
    void anotherSchoolsPermissionIsNotThere() {
        ruth.run(() -> done(permissions.give(fair())));
        var id = inForce(mira).getFirst().id();
        var sister = school.sister().as(Role.HEAD);

        assertThat(inForce(sister)).isEmpty();
        assertThatThrownBy(() -> sister.call(() -> permissions.withdraw(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theHeadGivesAndWithdrawsOneOnThePages() throws Exception {
        assertThat(words(ruth, get("/permissions"))).contains("No permission stands");
        assertThat(answer(ruth, post("/permissions")).getStatus()).isEqualTo(422);

        var given =
                answer(
                        ruth,
                        post("/permissions")
                                .param("kind", "EVENT")
                                .param("name", "Summer fair")
                                .param("reach", "EVERYWHERE")
                                .param("from", today.toString()));

        assertThat(given.getStatus()).isEqualTo(303);
        assertThat(words(mira, get("/permissions")))
                .contains("Summer fair", "In force")
                .doesNotContain("Withdraw");
        var page = Jsoup.parse(answer(ruth, get("/permissions")).getContentAsString());
        var withdrawal = page.select("form[action$=/withdrawal]").attr("action");
        assertThat(answer(ruth, post(withdrawal)).getStatus()).isEqualTo(303);
        assertThat(words(ruth, get("/permissions"))).contains("Withdrawn");
        var one = page.select(".v-list a").attr("href");
        assertThat(words(mira, get(one)))
                .contains("Summer fair", "Withdrawn", "gave a permission", "withdrew a permission")
                .doesNotContain("Withdraw “");
    }

    private List<Permission> inForce(Scope scope) {
        return scope.call(() -> permissions.inForce(scope.someone().id(), today));
    }

    private Terms fair() {
        return new Terms(
                new Subject(Subject.Kind.EVENT, "Summer fair"),
                Reach.EVERYWHERE,
                today,
                Optional.empty());
    }

    private String words(Scope scope, RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(scope, request).getContentAsString()).text();
    }

    private MockHttpServletResponse answer(Scope scope, RequestBuilder request) throws Exception {
        return scope.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
