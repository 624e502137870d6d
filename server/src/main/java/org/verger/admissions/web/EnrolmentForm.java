package org.verger.admissions.web;

import static org.verger.parts.Words.words;

import org.verger.admissions.Admission;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.forms.Text;
import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the office writes of a child.
///
/// @param seen how the child stood when the form was opened; nothing for a new child
record EnrolmentForm(Enrolment said, Optional<UUID> seen) {
    private static final String SEEN = "seen";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_YEAR_GROUP = 20;
    private static final int LONGEST_CLASS = 40;

    static Parsed<EnrolmentForm> parse(Form form) {
        var given =
                limited(form, "given", LONGEST_NAME).required(words("admissions.given.missing"));
        var family =
                limited(form, "family", LONGEST_NAME).required(words("admissions.family.missing"));
        var year =
                limited(form, "year", LONGEST_YEAR_GROUP)
                        .required(words("admissions.year.missing"));
        var className = limited(form, "class", LONGEST_CLASS);
        var born = form.text("born").day(words("admissions.born.wrong"));
        var reference =
                limited(form, "reference", LONGEST_REFERENCE)
                        .required(words("admissions.reference.missing"));
        var seen = form.text(SEEN).id(words("admissions.seen.wrong"));
        return form.parse(
                () ->
                        new EnrolmentForm(
                                new Enrolment(
                                        reference.value(),
                                        new PersonName(given.value(), family.value()),
                                        year.value(),
                                        className.orEmpty(),
                                        born.optional()),
                                seen.optional()));
    }

    /// The form as it stands for a child who is known.
    static Filled of(Admission admission) {
        var said = admission.said();
        return Filled.with(
                Map.of(
                        "given",
                        said.name().given(),
                        "family",
                        said.name().family(),
                        "year",
                        said.yearGroup(),
                        "class",
                        said.className(),
                        "born",
                        said.bornOn().map(LocalDate::toString).orElse(""),
                        "reference",
                        said.reference(),
                        SEEN,
                        admission.seen().toString()));
    }

    private static Text limited(Form form, String field, int most) {
        return form.text(field).atMost(most, words("admissions.too-long", most));
    }
}
