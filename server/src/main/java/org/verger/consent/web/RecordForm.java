package org.verger.consent.web;

import static org.verger.parts.Words.words;

import org.verger.consent.GivenBy;
import org.verger.consent.Purpose;
import org.verger.consent.Terms;
import org.verger.consent.Until;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The short form in which the office records one paper: it may agree to several uses at once.
record RecordForm(List<Terms> papers) {
    static final String PURPOSES = "purposes";
    static final String CARER = "carer";
    static final String SIGNED = "signed";
    static final String FROM = "from";
    static final String UNTIL = "until";

    /// As it stands before anybody has touched it.
    static Filled blank(LocalDate today) {
        return Filled.with(Map.of(SIGNED, today.toString(), FROM, today.toString()));
    }

    static Parsed<RecordForm> parse(Form form) {
        var purposes =
                form.many(PURPOSES)
                        .required(words("consent.purposes.missing"))
                        .as(RecordForm::purposes, words("consent.purposes.unknown"));
        var carer =
                form.text(CARER)
                        .required(words("consent.carer.missing"))
                        .must(
                                typed -> typed.length() <= GivenBy.LONGEST,
                                words("consent.carer.too-long", GivenBy.LONGEST));
        var signed =
                form.text(SIGNED)
                        .required(words("consent.signed.missing"))
                        .day(words("consent.day.unreadable"))
                        .must(RecordForm::isNear, words("consent.day.far"));
        var from =
                form.text(FROM)
                        .required(words("consent.from.missing"))
                        .day(words("consent.day.unreadable"))
                        .must(RecordForm::isNear, words("consent.day.far"));
        var until =
                form.text(UNTIL)
                        .day(words("consent.day.unreadable"))
                        .must(RecordForm::isNear, words("consent.day.far"));
        return form.parse(
                () ->
                        new RecordForm(
                                purposes.value().stream()
                                        .map(
                                                purpose ->
                                                        new Terms(
                                                                purpose,
                                                                new GivenBy(
                                                                        carer.value(),
                                                                        signed.value()),
                                                                from.value(),
                                                                Until.of(until.optional())))
                                        .toList()));
    }

    private static Optional<List<Purpose>> purposes(List<String> chosen) {
        var known =
                Arrays.stream(Purpose.values())
                        .filter(purpose -> chosen.contains(purpose.name()))
                        .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /// A year that somebody meant: dates are typed by hand.
    private static boolean isNear(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }
}
