package org.verger.carers.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.ledger.Thing;
import org.verger.parts.Dates;
import org.verger.parts.Fact;
import org.verger.parts.Tag;
import org.verger.people.History;
import org.verger.platform.NotFound;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.pupils.Leavers;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Puts the pages of a child's carers together.
@Component
class CarerPages {
    private static final List<Option> RELATIONS = Option.of(Relation.class, Relation::words);

    private static final Set<String> CHANGES =
            Set.of("carer.added", "carer.changed", "carer.merged", "carer.led_on");

    private final Roll roll;
    private final Leavers leavers;
    private final Carers carers;
    private final History history;
    private final Clock clock;

    CarerPages(Roll roll, Leavers leavers, Carers carers, History history, Clock clock) {
        this.roll = roll;
        this.leavers = leavers;
        this.carers = carers;
        this.history = history;
        this.clock = clock;
    }

    ModelAndView all(PupilId child, Filled form, HttpStatus status) {
        var pupil = roll.get(child);
        var bonds = carers.bonds(child);
        var people = carers.carers(bonds.stream().map(Bond::carer).collect(toUnmodifiableSet()));
        var page =
                new CarersPage(
                        pupil.name().full(),
                        CarerRoutes.pupil(child),
                        CarerRoutes.carers(child),
                        facts(pupil),
                        bonds.stream().map(bond -> line(bond, of(people, bond))).toList(),
                        Scope.current().actor().may(Right.KEEP_CARERS),
                        twice(CarerRoutes.pupil(child)),
                        form,
                        RELATIONS,
                        BondForm.options());
        return new ModelAndView("carers/carers", Map.of("page", page), status);
    }

    /// One carer of the child, with the form as it stands.
    ModelAndView one(PupilId child, CarerId carer) {
        var bond =
                carers.bonds(child).stream()
                        .filter(each -> each.carer().equals(carer))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("carer " + carer + " of pupil " + child));
        return one(
                child,
                carer,
                BondForm.of(carers.get(carer), bond, carers.seen(carer, child)),
                HttpStatus.OK);
    }

    ModelAndView one(PupilId child, CarerId carer, Filled form, HttpStatus status) {
        var page =
                new CarerPage(
                        roll.get(child).name().full(),
                        carers.get(carer).name().full(),
                        CarerRoutes.carers(child),
                        CarerRoutes.carer(child, carer),
                        twice(CarerRoutes.carer(child, carer)),
                        form,
                        RELATIONS,
                        BondForm.options(),
                        history.latest(new Thing("carer", carer.value()), CHANGES));
        return new ModelAndView("carers/carer", Map.of("page", page), status);
    }

    /// Where another module makes two records one.
    private static String twice(String record) {
        return Scope.current().actor().may(Right.MERGE_RECORDS) ? record + "/double" : "";
    }

    private static Carer of(Map<CarerId, Carer> people, Bond bond) {
        var carer = people.get(bond.carer());
        if (carer == null) throw new NotFound("carer " + bond.carer());
        return carer;
    }

    private static CarersPage.Line line(Bond bond, Carer carer) {
        return new CarersPage.Line(
                CarerRoutes.carer(bond.child(), bond.carer()),
                carer.name().full(),
                bond.isLawKnown() ? bond.relation().words() : words("carers.relation.unknown"),
                tags(bond),
                law(bond),
                Stream.of(carer.phone(), carer.email())
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" · ")));
    }

    private static List<Tag> tags(Bond bond) {
        if (!bond.isLawKnown())
            return List.of(new Tag(Tag.Tone.NOTICE, words("carers.tag.unknown")));
        var tags = new ArrayList<Tag>();
        if (bond.mustNotBeContacted())
            tags.add(new Tag(Tag.Tone.PROBLEM, words("carers.tag.silence")));
        if (bond.parentalResponsibility())
            tags.add(new Tag(Tag.Tone.DONE, words("carers.tag.responsibility")));
        if (bond.mayConsent()) tags.add(new Tag(Tag.Tone.DONE, words("carers.tag.consent")));
        return tags;
    }

    /// What the law says of such a carer, in a sentence.
    private static String law(Bond bond) {
        if (!bond.isLawKnown()) return words("carers.law.unknown");
        return words(
                switch (bond.relation()) {
                    case MOTHER -> "carers.law.mother";
                    case FATHER -> "carers.law.father";
                    case STEP_PARENT -> "carers.law.step-parent";
                    case GRANDPARENT, OTHER_RELATIVE -> "carers.law.relative";
                    case GUARDIAN -> "carers.law.guardian";
                    case FOSTER_CARER -> "carers.law.foster-carer";
                    case LOCAL_AUTHORITY -> "carers.law.local-authority";
                    case OTHER -> "carers.law.other";
                });
    }

    private List<Fact> facts(Pupil pupil) {
        var where =
                Stream.of(pupil.yearGroup(), pupil.className())
                        .filter(part -> !part.isEmpty())
                        .collect(joining(", "));
        var facts =
                Stream.of(
                        new Fact(words("carers.where"), where),
                        new Fact(words("carers.born"), pupil.bornOn().map(this::born).orElse("–")),
                        new Fact(words("carers.reference"), pupil.reference()));
        var left =
                leavers.leftOn(pupil.id()).stream()
                        .map(day -> new Fact(words("carers.left"), Dates.day(day)));
        return Stream.concat(facts, left).toList();
    }

    private String born(LocalDate day) {
        var years = ChronoUnit.YEARS.between(day, LocalDate.now(clock));
        return words("carers.born.on", Dates.day(day), years);
    }
}
