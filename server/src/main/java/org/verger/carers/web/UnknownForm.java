package org.verger.carers.web;

import static org.verger.parts.Words.words;

import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Relation;
import org.verger.carers.UnknownCarers;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.pupils.PupilId;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the office says of many carers at once: which of them, how they are related, and what the
/// law gives them.
final class UnknownForm {
    static final String WHO = "who";

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern PAIR = Pattern.compile(ID + "/" + ID);

    private UnknownForm() {}

    static Parsed<List<Bond>> parse(Form form) {
        var who = form.many(WHO).required(words("carers.unknown.who.missing"));
        var relation =
                form.text("relation")
                        .required(words("carers.relation.missing"))
                        .oneOf(Relation.class, words("carers.relation.missing"));
        var gives = form.many(BondForm.GIVES);
        return form.parse(
                () ->
                        who.value().stream()
                                .map(PAIR::matcher)
                                .filter(Matcher::matches)
                                .map(
                                        pair ->
                                                BondForm.bond(
                                                        new CarerId(UUID.fromString(pair.group(1))),
                                                        new PupilId(UUID.fromString(pair.group(2))),
                                                        relation.value(),
                                                        gives.optional().orElse(List.of())))
                                .toList());
    }

    static String pair(UnknownCarers.Row row) {
        return row.carer().id() + "/" + row.child();
    }
}
