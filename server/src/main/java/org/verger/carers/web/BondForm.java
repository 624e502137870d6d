package org.verger.carers.web;

import static org.verger.parts.Words.words;

import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.CarerSeen;
import org.verger.carers.Contact;
import org.verger.carers.Relation;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.forms.Parsed;
import org.verger.forms.Text;
import org.verger.people.PersonName;
import org.verger.pupils.PupilId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the office says of a carer and a child: how they are called and reached, and what the law
/// gives them.
record BondForm(Contact contact, Relation relation, List<String> gives, Optional<UUID> seen) {
    static final String GIVES = "gives";
    static final String SEEN = "seen";
    private static final String RESPONSIBILITY = "RESPONSIBILITY";
    private static final String CONSENT = "CONSENT";
    private static final String SILENCE = "SILENCE";
    private static final int LONGEST_NAME = 100;
    private static final Predicate<String> ADDRESS =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}").asMatchPredicate();
    private static final Predicate<String> NUMBER =
            Pattern.compile("[+0-9 ()-]{5,40}").asMatchPredicate();

    BondForm {
        gives = List.copyOf(gives);
    }

    static Parsed<BondForm> parse(Form form) {
        var given = name(form, "given", words("carers.given.missing"));
        var family = name(form, "family", words("carers.family.missing"));
        var relation =
                form.text("relation")
                        .required(words("carers.relation.missing"))
                        .oneOf(Relation.class, words("carers.relation.missing"));
        var email = form.text("email").must(ADDRESS, words("carers.email.wrong"));
        var phone = form.text("phone").must(NUMBER, words("carers.phone.wrong"));
        var gives = form.many(GIVES);
        var seen = form.text(SEEN).id(words("carers.change.missing"));
        return form.parse(
                () ->
                        new BondForm(
                                new Contact(
                                        new PersonName(given.value(), family.value()),
                                        email.orEmpty(),
                                        phone.orEmpty()),
                                relation.value(),
                                gives.optional().orElse(List.of()),
                                seen.optional()));
    }

    /// The form as it stands for a carer who is there. What nobody has said yet is left open.
    static Filled of(Carer carer, Bond bond, CarerSeen seen) {
        var ticked = new ArrayList<String>();
        if (bond.parentalResponsibility()) ticked.add(RESPONSIBILITY);
        if (bond.mayConsent()) ticked.add(CONSENT);
        if (bond.mustNotBeContacted() && bond.isLawKnown()) ticked.add(SILENCE);
        return new Filled(
                Map.of(
                        "given",
                        List.of(carer.name().given()),
                        "family",
                        List.of(carer.name().family()),
                        "relation",
                        bond.isLawKnown() ? List.of(bond.relation().name()) : List.of(),
                        "email",
                        List.of(carer.email()),
                        "phone",
                        List.of(carer.phone()),
                        SEEN,
                        List.of(seen.handle().toString()),
                        GIVES,
                        ticked),
                List.of());
    }

    static List<Option> options() {
        return List.of(
                new Option(
                        RESPONSIBILITY,
                        words("carers.responsibility"),
                        words("carers.responsibility.hint")),
                new Option(CONSENT, words("carers.consent"), words("carers.consent.hint")),
                new Option(SILENCE, words("carers.silence"), words("carers.silence.hint")));
    }

    Bond bond(CarerId carer, PupilId child) {
        return bond(carer, child, relation, gives);
    }

    static Bond bond(CarerId carer, PupilId child, Relation relation, List<String> gives) {
        return new Bond(
                carer,
                child,
                relation,
                gives.contains(RESPONSIBILITY),
                gives.contains(CONSENT),
                gives.contains(SILENCE));
    }

    private static Text name(Form form, String field, String missing) {
        return form.text(field)
                .required(missing)
                .atMost(LONGEST_NAME, words("carers.too-long", LONGEST_NAME));
    }
}
