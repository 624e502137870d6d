package org.verger.staff.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.people.Colleagues.Colleague;
import org.verger.staff.Newcomers;

/// Opening an account for everybody who works here and has none.
@Controller
class AccountsController {
    private static final String REFRESH = "2";

    private final Newcomers newcomers;

    AccountsController(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    /// While they are being opened the page asks for itself again, with or without script.
    @GetMapping(StaffRoutes.ACCOUNTS)
    ModelAndView look(
            @RequestParam(name = "of", defaultValue = "0") int all, HttpServletResponse answer) {
        boolean isRunning = newcomers.isOpening();
        var without = newcomers.waiting();
        if (isRunning) answer.setHeader("Refresh", REFRESH);
        var page =
                new AccountsPage(
                        isRunning,
                        Math.max(0, all - without.size()),
                        all,
                        without.stream().map(AccountsController::line).toList());
        return new ModelAndView("staff/accounts", "page", page);
    }

    @PostMapping(StaffRoutes.ACCOUNTS)
    ModelAndView open() {
        int all = newcomers.waiting().size();
        newcomers.openAll();
        return new ModelAndView("redirect:" + StaffRoutes.ACCOUNTS + "?of=" + all);
    }

    private static ColleaguePage.Line line(Colleague one) {
        return new ColleaguePage.Line(
                StaffRoutes.person(one.person()),
                one.name().full(),
                one.appointments().stream()
                        .map(held -> held.role().words())
                        .distinct()
                        .collect(joining(", ")));
    }
}
