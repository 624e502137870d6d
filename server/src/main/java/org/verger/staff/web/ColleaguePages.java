package org.verger.staff.web;

import static org.verger.parts.Words.words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.ledger.Thing;
import org.verger.parts.Moment;
import org.verger.parts.Tag;
import org.verger.people.Category;
import org.verger.people.History;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.signin.Accounts;
import org.verger.staff.Picture;
import org.verger.staff.Pictures;
import org.verger.staff.Staff;
import org.verger.staff.WaysIn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts the page of a colleague together.
@Component
class ColleaguePages {
    private static final Set<String> OF_AN_ACCOUNT =
            Set.of(
                    "signin.account_opened",
                    "signin.account_closed",
                    "signin.account_reopened",
                    "signin.address_changed",
                    "signin.codes_removed",
                    "signin.passkey_removed");

    private final Staff staff;
    private final Pictures pictures;
    private final WaysIn waysIn;
    private final History history;
    private final ColleagueFacts facts;
    private final PostLines lines;

    ColleaguePages(
            Staff staff,
            Pictures pictures,
            WaysIn waysIn,
            History history,
            ColleagueFacts facts,
            PostLines lines) {
        this.staff = staff;
        this.pictures = pictures;
        this.waysIn = waysIn;
        this.history = history;
        this.facts = facts;
        this.lines = lines;
    }

    ModelAndView show(PersonId person, Filled form, HttpStatus status) {
        var picture = pictures.of(person);
        var page =
                new ColleaguePage(
                        StaffRoutes.person(person),
                        picture.who().name().full(),
                        picture.member().isPresent(),
                        facts.of(picture.who()),
                        picture.appointments().stream()
                                .map(held -> lines.line(held, picture.names()))
                                .toList(),
                        picture.manages().stream()
                                .map(held -> lines.managed(held, picture.names()))
                                .toList(),
                        picture.ties().stream()
                                .map(tie -> lines.tie(tie, picture.children()))
                                .toList(),
                        account(picture),
                        Scope.current().actor().may(Right.MANAGE_SIGN_IN),
                        picture.member()
                                .map(one -> StaffWords.because(staff.againstChanging(one)))
                                .orElse(""),
                        form,
                        choices(person),
                        history(person));
        return new ModelAndView("staff/colleague", Map.of("page", page), status);
    }

    /// What happened to them and to their account. When they signed in is nobody's to see.
    private List<Moment> history(PersonId person) {
        return Stream.concat(
                        history.of(new Thing("person", person.value())).stream(),
                        history.of(new Thing("account", person.value()), OF_AN_ACCOUNT).stream())
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private ColleaguePage.Choices choices(PersonId person) {
        return new ColleaguePage.Choices(
                staff.roles().stream().map(role -> new Option(role.name(), role.words())).toList(),
                Option.of(Category.class, Category::words),
                staff.list().stream()
                        .map(Staff.Member::colleague)
                        .filter(one -> !one.person().equals(person))
                        .map(one -> new Option(one.person().toString(), one.name().full()))
                        .toList());
    }

    private ColleaguePage.Account account(Picture picture) {
        Optional<Accounts.Standing> account = picture.member().flatMap(Staff.Member::account);
        return new ColleaguePage.Account(
                picture.member()
                        .map(one -> StaffWords.account(one.account()))
                        .orElseGet(() -> new Tag(Tag.Tone.PLAIN, words("staff.account.not-here"))),
                picture.member().isPresent() && account.isEmpty(),
                account.isPresent(),
                account.filter(Accounts.Standing::open).isPresent(),
                account.isPresent() && waysIn.means(picture.who().person()).hasSecond());
    }
}
