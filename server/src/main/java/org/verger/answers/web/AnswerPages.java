package org.verger.answers.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.answers.Answer;
import org.verger.answers.Answers;
import org.verger.answers.BondsInForce;
import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.consent.Purpose;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the page of a child's answers together.
@Component
class AnswerPages {
    private final Answers answers;
    private final Carers carers;
    private final BondsInForce inForce;
    private final Roll roll;
    private final Clock clock;

    AnswerPages(Answers answers, Carers carers, BondsInForce inForce, Roll roll, Clock clock) {
        this.answers = answers;
        this.carers = carers;
        this.inForce = inForce;
        this.roll = roll;
        this.clock = clock;
    }

    ModelAndView show(PupilId child) {
        return page(child, AnswerForm.blank(today()), HttpStatus.OK);
    }

    ModelAndView refuse(PupilId child, Filled form) {
        return page(child, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(PupilId child, Filled form, HttpStatus status) {
        var pupil = roll.get(child);
        var bonds = inForce.of(Set.of(pupil.id())).getOrDefault(pupil.id(), List.of());
        var names = carers.carers(bonds.stream().map(Bond::carer).collect(toUnmodifiableSet()));
        var page =
                new AnswerPage(
                        pupil.name().full(),
                        "/pupils/" + child,
                        AnswerWords.asked(pupil, today()),
                        people(child, bonds, names),
                        sayers(bonds, names),
                        uses(),
                        Option.of(Word.offered(), AnswerWords::offered),
                        UseForm.aboutTheName(words("answers.name.no"), words("answers.name.yes")),
                        form,
                        AnswerRoutes.answers(child),
                        AnswerRoutes.refusal(child),
                        AnswerRoutes.nameBack(child));
        return new ModelAndView("answers/child", Map.of("page", page), status);
    }

    private List<AnswerPage.Person> people(
            PupilId child, List<Bond> bonds, Map<CarerId, Carer> names) {
        var held = answers.list(child).stream().filter(one -> one.holdsFrom(today())).toList();
        var people = new ArrayList<AnswerPage.Person>();
        for (var bond : bonds) {
            var sayer = new Sayer.OfCarer(bond.carer());
            people.add(
                    person(
                            name(bond, names),
                            about(bond),
                            sayer,
                            held,
                            link(bond, names),
                            reached(bond, names)));
        }
        people.add(person(words("answers.child"), "", new Sayer.TheChild(), held, "", ""));
        return people;
    }

    /// What holds today or is to hold, in the order in which it begins.
    private AnswerPage.Person person(
            String name,
            String about,
            Sayer sayer,
            List<Answer> held,
            String link,
            String reached) {
        var own = held.stream().filter(answer -> answer.sayer().equals(sayer)).toList();
        boolean saidYes = own.stream().anyMatch(answer -> answer.word() != Word.NO);
        return new AnswerPage.Person(
                name,
                about,
                own.stream()
                        .sorted(Comparator.comparing(Answer::purpose).thenComparing(Answer::from))
                        .map(this::line)
                        .toList(),
                saidYes ? value(sayer) : "",
                own.stream().anyMatch(answer -> answer.word() == Word.NAMED),
                link,
                reached);
    }

    private static String link(Bond bond, Map<CarerId, Carer> names) {
        boolean canBeSent = bond.mayBeWrittenTo() && hasAddress(bond, names);
        return canBeSent ? AnswerRoutes.link(bond.child(), bond.carer()) : "";
    }

    private static String reached(Bond bond, Map<CarerId, Carer> names) {
        if (!bond.mayRefuse()) return "";
        if (bond.mustNotBeContacted()) return words("answers.link.must-not");
        return hasAddress(bond, names) ? words("answers.link.about") : words("answers.link.none");
    }

    private static boolean hasAddress(Bond bond, Map<CarerId, Carer> names) {
        var carer = names.get(bond.carer());
        return carer != null && !carer.email().isEmpty();
    }

    private AnswerPage.Line line(Answer answer) {
        boolean scanned = answer.evidence() instanceof Evidence.Paper(var scan) && scan.isPresent();
        return new AnswerPage.Line(
                answer.purpose().title(),
                AnswerWords.word(answer.word()),
                AnswerWords.how(answer, today()),
                scanned ? AnswerRoutes.scan(answer.child(), answer.id()) : "");
    }

    private static String about(Bond bond) {
        var relation = bond.relation().words();
        if (bond.mayConsent()) return words("answers.person.decides", relation);
        return bond.mayRefuse()
                ? words("answers.person.can-refuse", relation)
                : words("answers.person.does-not", relation);
    }

    private static List<Option> sayers(List<Bond> bonds, Map<CarerId, Carer> names) {
        var sayers = new ArrayList<Option>();
        bonds.stream()
                .filter(Bond::mayRefuse)
                .map(bond -> new Option(bond.carer().toString(), sayer(bond, names)))
                .forEach(sayers::add);
        sayers.add(new Option(AnswerForm.CHILD, words("answers.child")));
        return sayers;
    }

    private static String sayer(Bond bond, Map<CarerId, Carer> names) {
        var name = name(bond, names);
        return bond.mayConsent() ? name : words("answers.sayer.can-refuse", name);
    }

    private static String value(Sayer sayer) {
        return switch (sayer) {
            case Sayer.OfCarer(var carer) -> carer.toString();
            case Sayer.TheChild() -> AnswerForm.CHILD;
        };
    }

    private static List<AnswerPage.Use> uses() {
        return Purpose.asked().stream()
                .map(use -> new AnswerPage.Use(use.title(), UseForm.field(use)))
                .toList();
    }

    private static String name(Bond bond, Map<CarerId, Carer> names) {
        var carer = names.get(bond.carer());
        return carer == null ? "" : carer.name().full();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
