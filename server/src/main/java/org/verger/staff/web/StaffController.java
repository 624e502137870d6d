package org.verger.staff.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.forms.Parsed;
import org.verger.forms.Text;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.people.EmailAddress;
import org.verger.people.PersonName;
import org.verger.platform.Right;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.staff.Newcomer;
import org.verger.staff.Newcomers;
import org.verger.staff.Outcome;
import org.verger.staff.Staff;

import java.util.Map;

/// Who works at a school, and adding somebody.
@Controller
class StaffController {
    private static final int LONGEST_NAME = 100;

    private final Staff staff;
    private final Newcomers newcomers;

    StaffController(Staff staff, Newcomers newcomers) {
        this.staff = staff;
        this.newcomers = newcomers;
    }

    @Bean
    static MenuEntry staffInTheMenu() {
        return new MenuEntry(words("staff.menu"), StaffRoutes.PEOPLE, MenuGroup.SCHOOL, 10);
    }

    @GetMapping(StaffRoutes.PEOPLE)
    ModelAndView list() {
        var all = staff.list();
        var lines = all.stream().map(StaffController::line).toList();
        int without = (int) all.stream().filter(one -> one.account().isEmpty()).count();
        return new ModelAndView(
                "staff/people",
                "page",
                new StaffPage(
                        words("staff.found", lines.size()),
                        lines,
                        without,
                        Scope.current().actor().may(Right.MANAGE_SIGN_IN)));
    }

    @GetMapping(StaffRoutes.NEW)
    ModelAndView begin() {
        return page(Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(StaffRoutes.PEOPLE)
    ModelAndView add(HttpServletRequest request) {
        var form = Form.of(request);
        return switch (parse(form)) {
            case Parsed.Errors<Newcomer>(var filled) ->
                    page(filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Newcomer>(var newcomer) ->
                    switch (newcomers.add(newcomer)) {
                        case Outcome.Done _ -> {
                            Flash.done(words("staff.added", newcomer.name().full())).after(request);
                            yield new ModelAndView("redirect:" + StaffRoutes.PEOPLE);
                        }
                        case Outcome.Refused(var reasons) -> {
                            var told = form.filled();
                            for (var reason : reasons) {
                                told =
                                        told.wrong(
                                                StaffWords.field(reason),
                                                StaffWords.because(reason));
                            }
                            yield page(told, HttpStatus.UNPROCESSABLE_CONTENT);
                        }
                    };
        };
    }

    private static Parsed<Newcomer> parse(Form form) {
        var given = name(form, "given");
        var family = name(form, "family");
        var email =
                form.text("email")
                        .required(words("staff.email.missing"))
                        .as(EmailAddress::read, words("staff.email.missing"));
        var role =
                form.text("role")
                        .required(words("staff.role.missing"))
                        .oneOf(Role.class, words("staff.role.missing"));
        return form.parse(
                () ->
                        new Newcomer(
                                new PersonName(given.value(), family.value()),
                                email.value(),
                                role.value()));
    }

    /// A part of a person's name, as it was typed.
    static Text name(Form form, String part) {
        return form.text(part)
                .required(words("staff." + part + ".missing"))
                .atMost(LONGEST_NAME, words("staff.too-long", LONGEST_NAME));
    }

    private ModelAndView page(Filled form, HttpStatus status) {
        var roles =
                staff.roles().stream().map(role -> new Option(role.name(), role.words())).toList();
        return new ModelAndView("staff/new", Map.of("page", new NewcomerPage(form, roles)), status);
    }

    private static StaffPage.Line line(Staff.Member member) {
        var one = member.colleague();
        return new StaffPage.Line(
                StaffRoutes.person(one.person()),
                one.name().full(),
                one.appointments().stream()
                        .map(a -> a.role().words())
                        .distinct()
                        .collect(joining(", ")),
                StaffWords.account(member.account()));
    }
}
