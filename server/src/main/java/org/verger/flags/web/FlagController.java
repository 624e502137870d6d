package org.verger.flags.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.flags.FlagId;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Looks;
import org.verger.flags.Outcome;
import org.verger.flags.Reason;
import org.verger.flags.Refusal;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.ledger.Thing;
import org.verger.parts.Moment;
import org.verger.people.History;
import org.verger.people.Trusts;
import org.verger.pupils.Leavers;
import org.verger.pupils.Leavers.Leaver;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Children who may never be shown: for the head and the safeguarding lead.
@Controller
class FlagController {
    private static final int MOST_FOUND = 20;

    private final Flags flags;
    private final Looks looks;
    private final Trusts trusts;
    private final Roll roll;
    private final Leavers leavers;
    private final History history;

    FlagController(
            Flags flags, Looks looks, Trusts trusts, Roll roll, Leavers leavers, History history) {
        this.flags = flags;
        this.looks = looks;
        this.trusts = trusts;
        this.roll = roll;
        this.leavers = leavers;
        this.history = history;
    }

    @Bean
    static MenuEntry flagsInTheMenu() {
        return new MenuEntry(words("flags.menu"), FlagRoutes.FLAGS, MenuGroup.CHILDREN, 30);
    }

    @GetMapping(FlagRoutes.FLAGS)
    ModelAndView list(@RequestParam(defaultValue = "") String name) {
        var letters = name.strip();
        return new ModelAndView(
                "flags/list",
                "page",
                new FlagListPage(
                        looks.list().stream()
                                .map(one -> line(one.child(), Optional.empty()))
                                .toList(),
                        lines(flags.children(), flags.left()).toList(),
                        Filled.with(Map.of("name", letters)),
                        !letters.isEmpty(),
                        found(letters).limit(MOST_FOUND).toList()));
    }

    private Stream<FlagListPage.Line> found(String letters) {
        if (letters.isEmpty()) return Stream.of();
        return lines(roll.list(letters), leavers.list(letters));
    }

    @GetMapping(FlagRoutes.CHILD)
    ModelAndView show(@PathVariable UUID pupil) {
        return page(new PupilId(pupil), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(FlagRoutes.CHILD)
    ModelAndView set(@PathVariable UUID pupil, HttpServletRequest request) {
        var child = new PupilId(pupil);
        var form = Form.of(request);
        return switch (parse(form)) {
            case Parsed.Errors<Reason>(var wrong) -> refuse(child, wrong);
            case Parsed.Value<Reason>(var reason) ->
                    answer(child, flags.set(child, reason), form.filled(), "flags.set", request);
        };
    }

    @PostMapping(FlagRoutes.END)
    ModelAndView end(
            @PathVariable UUID pupil, @PathVariable UUID flag, HttpServletRequest request) {
        var child = new PupilId(pupil);
        var outcome = flags.end(new FlagId(flag));
        return answer(child, outcome, Filled.empty(), "flags.ended", request);
    }

    @PostMapping(FlagRoutes.LOOK)
    ModelAndView looked(@PathVariable UUID pupil, HttpServletRequest request) {
        var child = new PupilId(pupil);
        return answer(child, looks.looked(child), Filled.empty(), "flags.looked", request);
    }

    private ModelAndView answer(
            PupilId child, Outcome outcome, Filled form, String done, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done _ -> {
                Flash.done(words(done)).after(request);
                yield new ModelAndView("redirect:" + FlagRoutes.child(child));
            }
            case Outcome.Refused(var reasons) -> refuse(child, because(form, reasons));
        };
    }

    private static Filled because(Filled form, List<Refusal> reasons) {
        var told = form;
        for (var reason : reasons) told = told.wrong("ground", FlagWords.because(reason));
        return told;
    }

    private static Parsed<Reason> parse(Form form) {
        var ground =
                form.text("ground")
                        .required(words("flags.ground.missing"))
                        .oneOf(Ground.class, words("flags.ground.missing"));
        var note =
                form.text("note")
                        .atMost(Reason.LONGEST, words("flags.note.too-long", Reason.LONGEST));
        return form.parse(() -> new Reason(ground.value(), note.orEmpty()));
    }

    private ModelAndView refuse(PupilId child, Filled form) {
        return page(child, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(PupilId child, Filled form, HttpStatus status) {
        var pupil = roll.get(child);
        var all = flags.list(child);
        var page =
                new FlagPage(
                        pupil.name().full(),
                        FlagWords.where(pupil),
                        leavers.leftOn(pupil.id()).map(FlagWords::left),
                        look(pupil),
                        FlagRoutes.look(pupil.id()),
                        all.stream().map(FlagWords::line).toList(),
                        Option.of(Ground.class, FlagWords::ground),
                        form,
                        FlagRoutes.child(child),
                        all.stream()
                                .map(flag -> new Thing("flag", flag.id().value()))
                                .flatMap(flag -> history.of(flag).stream())
                                .sorted(Comparator.comparing(Moment::at).reversed())
                                .toList());
        return new ModelAndView("flags/child", Map.of("page", page), status);
    }

    private String look(Pupil pupil) {
        return looks.list().stream()
                .filter(one -> one.child().equals(pupil))
                .map(one -> words("flags.look.ask", trusts.get(one.elsewhere()).name()))
                .findFirst()
                .orElse("");
    }

    private static Stream<FlagListPage.Line> lines(List<Pupil> here, List<Leaver> left) {
        return Stream.concat(
                here.stream().map(pupil -> line(pupil, Optional.empty())),
                left.stream().map(one -> line(one.pupil(), Optional.of(one.on()))));
    }

    private static FlagListPage.Line line(Pupil pupil, Optional<LocalDate> leftOn) {
        return new FlagListPage.Line(
                FlagRoutes.child(pupil.id()),
                pupil.name().full(),
                FlagWords.where(pupil),
                leftOn.map(FlagWords::left));
    }
}
