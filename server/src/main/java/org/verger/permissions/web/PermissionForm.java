package org.verger.permissions.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;

import java.time.LocalDate;
import java.util.Map;

/// Reads the form in which a permission is given.
final class PermissionForm {
    private PermissionForm() {}

    /// As it stands before anybody has touched it.
    static Filled blank(LocalDate today) {
        return Filled.with(Map.of("from", today.toString()));
    }

    static Parsed<Terms> parse(Form form) {
        var kind =
                form.text("kind")
                        .required(words("permissions.kind.missing"))
                        .oneOf(Subject.Kind.class, words("permissions.kind.missing"));
        var name =
                form.text("name")
                        .required(words("permissions.name.missing"))
                        .atMost(
                                Subject.LONGEST,
                                words("permissions.name.too-long", Subject.LONGEST));
        var reach =
                form.text("reach")
                        .required(words("permissions.reach.missing"))
                        .oneOf(Reach.class, words("permissions.reach.missing"));
        var from =
                form.text("from")
                        .required(words("permissions.from.missing"))
                        .day(words("permissions.day.unreadable"))
                        .must(PermissionForm::isNear, words("permissions.day.far"));
        var until =
                form.text("until")
                        .day(words("permissions.day.unreadable"))
                        .must(PermissionForm::isNear, words("permissions.day.far"));
        return form.parse(
                () ->
                        new Terms(
                                new Subject(kind.value(), name.value()),
                                reach.value(),
                                from.value(),
                                until.optional()));
    }

    /// A year that somebody meant: dates are typed by hand.
    private static boolean isNear(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }
}
