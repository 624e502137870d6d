package org.verger.imports.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.UnknownCarers;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.imports.ImportId;
import org.verger.imports.Imports;
import org.verger.imports.NotUndone;
import org.verger.imports.PastImport;
import org.verger.imports.PastImports;
import org.verger.imports.Undoing;
import org.verger.ledger.Thing;
import org.verger.lists.ListKind;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.people.History;
import org.verger.people.People;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.staff.Newcomers;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What was brought: how far it is, who brought it, and the way back.
@Controller
class PastController {
    private static final String REFRESH = "2";

    private final PastImports past;
    private final Undoing undoing;
    private final People people;
    private final UnknownCarers unknown;
    private final Newcomers newcomers;
    private final History history;
    private final Clock clock;

    PastController(
            PastImports past,
            Undoing undoing,
            People people,
            UnknownCarers unknown,
            Newcomers newcomers,
            History history,
            Clock clock) {
        this.past = past;
        this.undoing = undoing;
        this.people = people;
        this.unknown = unknown;
        this.newcomers = newcomers;
        this.history = history;
        this.clock = clock;
    }

    @Bean
    static MenuEntry importsInTheMenu() {
        return new MenuEntry(words("imports.menu"), ImportRoutes.ALL, MenuGroup.CHILDREN, 60);
    }

    @GetMapping(ImportRoutes.ALL)
    ModelAndView all() {
        var imports = past.list();
        var names = names(imports);
        var kinds =
                Arrays.stream(ListKind.values()).filter(Imports::mayBring).map(this::kind).toList();
        var lines = imports.stream().map(one -> line(one, names)).toList();
        return new ModelAndView("imports/past", "page", new PastPage(kinds, lines));
    }

    /// While it is being taken over or back the page asks for itself again, with or without script.
    @GetMapping(ImportRoutes.PROGRESS)
    ModelAndView progress(
            @PathVariable String kind, @PathVariable UUID list, HttpServletResponse answer) {
        var one = get(kind, list);
        if (one.state().isUnderWay()) answer.setHeader("Refresh", REFRESH);
        return new ModelAndView("imports/progress", "page", page(one));
    }

    @PostMapping(ImportRoutes.UNDO)
    ModelAndView undo(
            @PathVariable String kind, @PathVariable UUID list, HttpServletRequest request) {
        var one = get(kind, list);
        undoing.undo(one.id()).ifPresent(why -> Flash.problem(why(why)).after(request));
        return new ModelAndView("redirect:" + ImportRoutes.progress(one.kind(), one.id()));
    }

    /// A list stands at the address of its kind and at no other.
    private PastImport get(String kind, UUID list) {
        var one = past.get(new ImportId(list));
        if (!one.kind().address().equals(kind))
            throw new NotFound("import " + list + " of " + kind);
        return one;
    }

    private PastPage.Kind kind(ListKind kind) {
        return new PastPage.Kind(
                ImportRoutes.list(kind),
                words("imports.title." + kind.address()),
                words("imports.hint." + kind.address()));
    }

    private PastPage.Line line(PastImport one, Map<PersonId, String> names) {
        return new PastPage.Line(
                ImportRoutes.progress(one.kind(), one.id()),
                words("imports.of." + one.kind().address()),
                Dates.moment(one.broughtAt()),
                who(one, names),
                counts(one),
                state(one.state()),
                undo(one));
    }

    private ProgressPage page(PastImport one) {
        return new ProgressPage(
                one.state(),
                one.fileName(),
                one.stepsDone(),
                one.state() == PastImport.State.UNDOING ? one.changes() : one.stepsAll(),
                counts(one),
                words("imports.finished.by", who(one, names(List.of(one)))),
                Dates.moment(one.broughtAt().plus(PastImport.UNDONE_WITHIN)),
                undo(one),
                notUndone(one),
                unknown(one),
                without(one),
                history.of(new Thing("list", one.id().value())));
    }

    /// How many carers wait for the office to say what the law gives them, after a list that
    /// brought such.
    private String unknown(PastImport one) {
        boolean asks = one.kind() == ListKind.ONEROSTER && one.state() == PastImport.State.DONE;
        int many = asks ? unknown.count() : 0;
        return many == 0 ? "" : words("imports.finished.unknown", many);
    }

    /// How many who work here have no account, for whoever may give them one after a list of staff:
    /// it brings people and lets nobody in.
    private int without(PastImport one) {
        boolean asks =
                one.kind() == ListKind.STAFF
                        && one.state() == PastImport.State.DONE
                        && Scope.current().actor().may(Right.MANAGE_SIGN_IN);
        return asks ? newcomers.waiting().size() : 0;
    }

    private String undo(PastImport one) {
        boolean may = Imports.mayBring(one.kind()) && one.canBeUndone(clock.instant());
        return may ? ImportRoutes.undo(one.kind(), one.id()) : "";
    }

    /// Of no use when it is too late to try again.
    private String notUndone(PastImport one) {
        return Optional.ofNullable(one.notUndone())
                .filter(_ -> one.canBeUndone(clock.instant()))
                .map(PastController::why)
                .orElse("");
    }

    private static String counts(PastImport one) {
        return words("imports.counts", one.added(), one.changed(), one.ended());
    }

    private static String who(PastImport one, Map<PersonId, String> names) {
        var by = names.getOrDefault(one.broughtBy(), words("ledger.somebody"));
        var undoneBy = one.undoneBy();
        var undoneAt = one.undoneAt();
        if (undoneBy == null || undoneAt == null) return words("imports.by", by);
        return words(
                "imports.by.undone",
                by,
                names.getOrDefault(undoneBy, words("ledger.somebody")),
                Dates.moment(undoneAt));
    }

    private Map<PersonId, String> names(List<PastImport> imports) {
        return people.names(
                imports.stream()
                        .flatMap(one -> Stream.of(one.broughtBy(), one.undoneBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static Tag state(PastImport.State state) {
        var tone =
                switch (state) {
                    case WAITING, UNDOING -> Tag.Tone.WAITING;
                    case DONE -> Tag.Tone.DONE;
                    case OVERTAKEN, FAILED -> Tag.Tone.PROBLEM;
                    case UNDONE -> Tag.Tone.PLAIN;
                };
        return new Tag(tone, words("imports.state." + state.name().toLowerCase(Locale.ROOT)));
    }

    private static String why(NotUndone reason) {
        return switch (reason) {
            case NotUndone.TooLate() -> words("imports.undo.too-late");
            case NotUndone.OneAtATime() -> words("imports.undo.one-at-a-time");
            case NotUndone.ChangedSince(var many) -> words("imports.undo.changed", many);
            case NotUndone.SaidNo(var many) -> words("imports.undo.said-no", many);
            case NotUndone.ReferredTo(var module) -> words("imports.undo.referred", what(module));
            case NotUndone.Failed() -> words("imports.undo.failed");
        };
    }

    private static String what(String module) {
        return switch (module) {
            case "consent" -> words("imports.referrer.consent");
            case "photos" -> words("imports.referrer.photos");
            case "carers" -> words("imports.referrer.carers");
            case "answers" -> words("imports.referrer.answers");
            case "signin", "proofs" -> words("imports.referrer.signin");
            default -> words("imports.referrer.other");
        };
    }
}
