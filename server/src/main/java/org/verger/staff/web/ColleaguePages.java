package org.verger.staff.web;

import static org.verger.parts.Words.words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.ledger.Thing;
import org.verger.parts.Fact;
import org.verger.people.Colleagues;
import org.verger.people.History;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.signin.Accounts;
import org.verger.staff.Staff;
import org.verger.staff.WaysIn;

import java.util.List;
import java.util.Map;

/// Puts the page of a colleague together.
@Component
class ColleaguePages {
    private final Staff staff;
    private final WaysIn waysIn;
    private final History history;

    ColleaguePages(Staff staff, WaysIn waysIn, History history) {
        this.staff = staff;
        this.waysIn = waysIn;
        this.history = history;
    }

    ModelAndView show(PersonId person, Filled form, HttpStatus status) {
        var member = staff.get(person);
        var one = member.colleague();
        var page =
                new ColleaguePage(
                        StaffRoutes.person(person),
                        one.name().full(),
                        List.of(new Fact(words("staff.email"), one.email())),
                        one.appointments().stream().map(post -> post(person, post)).toList(),
                        account(member),
                        Scope.current().actor().may(Right.MANAGE_SIGN_IN),
                        StaffWords.because(staff.againstChanging(member)),
                        form,
                        staff.roles().stream()
                                .map(role -> new Option(role.name(), role.words()))
                                .toList(),
                        history.of(new Thing("person", person.value())));
        return new ModelAndView("staff/colleague", Map.of("page", page), status);
    }

    private ColleaguePage.Account account(Staff.Member member) {
        return new ColleaguePage.Account(
                StaffWords.account(member.account()),
                member.account().isPresent(),
                member.account().filter(Accounts.Standing::open).isPresent(),
                waysIn.hasSecond(member.colleague().person()));
    }

    private static ColleaguePage.Post post(PersonId person, Colleagues.Appointment post) {
        return new ColleaguePage.Post(
                post.role().words(),
                words(post.forTheTrust() ? "staff.for-the-trust" : "staff.at-this-school"),
                StaffRoutes.end(person, post.id()));
    }
}
