package org.verger.setup.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.forms.Text;
import org.verger.people.EmailAddress;
import org.verger.people.PersonName;
import org.verger.setup.Founding;

/// Reads what the first administrator typed.
final class FoundingForm {
    private static final int LONGEST_NAME = 100;

    private FoundingForm() {}

    static Parsed<Founding> parse(Form form) {
        var trust = name(form, "trust", words("setup.trust.missing"), Founding.LONGEST);
        var school = name(form, "school", words("setup.school.missing"), Founding.LONGEST);
        var given = name(form, "given", words("setup.given.missing"), LONGEST_NAME);
        var family = name(form, "family", words("setup.family.missing"), LONGEST_NAME);
        var email =
                form.text("email")
                        .required(words("setup.email.missing"))
                        .as(EmailAddress::read, words("setup.email.missing"));
        var password = form.secret("password").required(words("setup.password.missing"));
        return form.parse(
                () ->
                        new Founding(
                                trust.value(),
                                school.value(),
                                new PersonName(given.value(), family.value()),
                                email.value(),
                                password.value()));
    }

    private static Text name(Form form, String field, String missing, int longest) {
        return form.text(field)
                .required(missing)
                .must(typed -> typed.length() <= longest, words("setup.too-long", longest));
    }
}
