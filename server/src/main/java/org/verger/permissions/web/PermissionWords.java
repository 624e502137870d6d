package org.verger.permissions.web;

import static org.verger.parts.Words.words;

import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.permissions.Permission;
import org.verger.permissions.Reach;
import org.verger.permissions.Refusal;
import org.verger.permissions.Subject;

import java.time.LocalDate;

/// How the screens speak of permissions.
final class PermissionWords {
    private PermissionWords() {}

    static String kind(Subject.Kind kind) {
        return switch (kind) {
            case STAFF -> words("permissions.kind.staff");
            case CHILD -> words("permissions.kind.child");
            case PARENT -> words("permissions.kind.parent");
            case ACTIVITY -> words("permissions.kind.activity");
            case EVENT -> words("permissions.kind.event");
        };
    }

    static String reach(Reach reach) {
        return switch (reach) {
            case OWN_PAGES -> words("permissions.reach.own-pages");
            case EVERYWHERE -> words("permissions.reach.everywhere");
        };
    }

    static String because(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT -> words("permissions.refused.no-right");
            case CANNOT_BE_MENTIONED -> words("permissions.refused.cannot-be-mentioned");
            case ENDS_BEFORE_IT_BEGINS -> words("permissions.refused.ends-before-it-begins");
            case OVER_ALREADY -> words("permissions.refused.over-already");
            case WITHDRAWN_ALREADY -> words("permissions.refused.withdrawn-already");
            case NOT_ANOTHER -> words("permissions.refused.not-another");
            case CANNOT_STAND_IN -> words("permissions.refused.cannot-stand-in");
        };
    }

    static String field(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT, CANNOT_BE_MENTIONED, WITHDRAWN_ALREADY -> "name";
            case ENDS_BEFORE_IT_BEGINS, OVER_ALREADY -> "until";
            case NOT_ANOTHER, CANNOT_STAND_IN -> "other";
        };
    }

    static Tag state(Permission permission, LocalDate today) {
        if (permission.withdrawn().isPresent())
            return new Tag(Tag.Tone.NOTICE, words("permissions.state.withdrawn"));
        if (permission.holdsOn(today))
            return new Tag(Tag.Tone.DONE, words("permissions.state.holds"));
        return today.isBefore(permission.terms().from())
                ? new Tag(Tag.Tone.WAITING, words("permissions.state.to-come"))
                : new Tag(Tag.Tone.PLAIN, words("permissions.state.over"));
    }

    static String period(Permission permission) {
        var from = Dates.day(permission.terms().from());
        return permission
                .withdrawn()
                .map(day -> words("permissions.period.withdrawn", from, Dates.day(day)))
                .or(
                        () ->
                                permission
                                        .terms()
                                        .last()
                                        .map(
                                                day ->
                                                        words(
                                                                "permissions.period",
                                                                from,
                                                                Dates.day(day))))
                .orElseGet(() -> words("permissions.period.open", from));
    }
}
