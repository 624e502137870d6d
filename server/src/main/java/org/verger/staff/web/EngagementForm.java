package org.verger.staff.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.people.Category;
import org.verger.people.Engagement;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.LocalDate;
import java.util.Optional;

/// The form in which somebody is appointed here.
final class EngagementForm {
    private EngagementForm() {}

    static Parsed<Engagement> parse(Form form, LocalDate today) {
        var role =
                form.text("role")
                        .required(words("staff.role.missing"))
                        .oneOf(Role.class, words("staff.role.missing"));
        var category = form.text("category").oneOf(Category.class, words("staff.category.missing"));
        var from = form.text("from").day(words("staff.day.unreadable"));
        var first = from.optional().orElse(today);
        var until =
                form.text("until")
                        .day(words("staff.day.unreadable"))
                        .must(last -> !last.isBefore(first), words("staff.until.early"));
        var manager = form.text("manager").id(words("staff.manager.unknown"));
        return form.parse(
                () ->
                        new Engagement(
                                role.value(),
                                category.optional().orElseGet(() -> Category.of(role.value())),
                                Optional.of(Scope.current().school()),
                                first,
                                until.optional(),
                                manager.optional().map(PersonId::new)));
    }
}
