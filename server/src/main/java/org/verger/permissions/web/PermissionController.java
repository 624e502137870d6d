package org.verger.permissions.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.permissions.Outcome;
import org.verger.permissions.PermissionId;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Refusal;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.platform.PersonId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The permissions of a school: the list, giving one, withdrawing one, naming another to give them.
@Controller
class PermissionController {
    private final Permissions permissions;
    private final PermissionPages pages;
    private final Clock clock;

    PermissionController(Permissions permissions, PermissionPages pages, Clock clock) {
        this.permissions = permissions;
        this.pages = pages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry permissionsInTheMenu() {
        return new MenuEntry(
                words("permissions.menu"), PermissionRoutes.PERMISSIONS, MenuGroup.POSTS, 70);
    }

    @GetMapping(PermissionRoutes.PERMISSIONS)
    ModelAndView list() {
        return pages.list(Filled.empty(), HttpStatus.OK);
    }

    @GetMapping(PermissionRoutes.NEW)
    ModelAndView begin() {
        return page(PermissionForm.blank(LocalDate.now(clock)), HttpStatus.OK);
    }

    @GetMapping(PermissionRoutes.ONE)
    ModelAndView one(@PathVariable UUID permission) {
        return pages.one(permissions.get(new PermissionId(permission)));
    }

    @PostMapping(PermissionRoutes.PERMISSIONS)
    ModelAndView give(HttpServletRequest request) {
        var form = Form.of(request);
        return switch (PermissionForm.parse(form)) {
            case Parsed.Errors<Terms>(var wrong) -> page(wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Terms>(var terms) ->
                    switch (permissions.give(terms)) {
                        case Outcome.Done _ -> done("permissions.given", request);
                        case Outcome.Refused(var reasons) ->
                                page(
                                        because(form.filled(), reasons),
                                        HttpStatus.UNPROCESSABLE_CONTENT);
                    };
        };
    }

    @PostMapping(PermissionRoutes.WITHDRAWAL)
    ModelAndView withdraw(@PathVariable UUID permission, HttpServletRequest request) {
        return switch (permissions.withdraw(new PermissionId(permission))) {
            case Outcome.Done _ -> done("permissions.withdrawn", request);
            case Outcome.Refused(var reasons) -> refuse(Filled.empty(), reasons);
        };
    }

    @PostMapping(PermissionRoutes.OTHER)
    ModelAndView name(HttpServletRequest request) {
        var form = Form.of(request);
        var other =
                form.text("other")
                        .required(words("permissions.other.missing"))
                        .id(words("permissions.other.missing"));
        return switch (form.parse(() -> new PersonId(other.value()))) {
            case Parsed.Errors<PersonId>(var wrong) ->
                    pages.list(wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<PersonId>(var person) ->
                    switch (permissions.name(person)) {
                        case Outcome.Done _ -> done("permissions.other.named", request);
                        case Outcome.Refused(var reasons) -> refuse(form.filled(), reasons);
                    };
        };
    }

    private ModelAndView refuse(Filled form, List<Refusal> reasons) {
        return pages.list(because(form, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Filled because(Filled form, List<Refusal> reasons) {
        var told = form;
        for (var reason : reasons) {
            told = told.wrong(PermissionWords.field(reason), PermissionWords.because(reason));
        }
        return told;
    }

    private static ModelAndView done(String said, HttpServletRequest request) {
        Flash.done(words(said)).after(request);
        return new ModelAndView("redirect:" + PermissionRoutes.PERMISSIONS);
    }

    private static ModelAndView page(Filled form, HttpStatus status) {
        var page =
                new NewPermissionPage(
                        form,
                        Option.of(Subject.Kind.class, PermissionWords::kind),
                        Option.of(Reach.class, PermissionWords::reach));
        return new ModelAndView("permissions/new", Map.of("page", page), status);
    }
}
