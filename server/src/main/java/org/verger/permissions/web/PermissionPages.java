package org.verger.permissions.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.ledger.Thing;
import org.verger.people.History;
import org.verger.people.People;
import org.verger.permissions.Permission;
import org.verger.permissions.Permissions;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Puts the list of permissions together.
@Component
class PermissionPages {
    private final Permissions permissions;
    private final People people;
    private final History history;
    private final Clock clock;

    PermissionPages(Permissions permissions, People people, History history, Clock clock) {
        this.permissions = permissions;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    ModelAndView list(Filled form, HttpStatus status) {
        var all = permissions.list();
        var other = permissions.namedOther();
        var ids = new HashSet<PersonId>();
        all.forEach(one -> ids.add(one.givenBy()));
        other.ifPresent(ids::add);
        var names = people.names(ids);
        boolean may = permissions.mayGive();
        var today = LocalDate.now(clock);
        var lines =
                all.stream()
                        .collect(
                                partitioningBy(
                                        one -> isOver(one, today),
                                        mapping(
                                                one ->
                                                        line(
                                                                one,
                                                                names,
                                                                may && !isOver(one, today),
                                                                today),
                                                toList())));
        var page =
                new PermissionListPage(
                        lines.getOrDefault(false, List.of()),
                        lines.getOrDefault(true, List.of()),
                        may,
                        other.map(one -> words("permissions.other", names.getOrDefault(one, "")))
                                .orElseGet(() -> words("permissions.other.none")),
                        others(),
                        form);
        return new ModelAndView("permissions/list", Map.of("page", page), status);
    }

    ModelAndView one(Permission permission) {
        var names = people.names(List.of(permission.givenBy()));
        // one that is over too: what came out by it may still be out
        boolean may = permissions.mayGive() && permission.withdrawn().isEmpty();
        var line = line(permission, names, may, LocalDate.now(clock));
        var page =
                new PermissionPage(
                        line, history.of(new Thing("permission", permission.id().value())));
        return new ModelAndView("permissions/permission", "page", page);
    }

    private List<Option> others() {
        if (!Scope.current().someone().roles().contains(Role.HEAD)) return List.of();
        return permissions.whoCouldBeNamed().stream()
                .map(one -> new Option(one.person().toString(), one.name().full()))
                .toList();
    }

    private static boolean isOver(Permission one, LocalDate today) {
        return one.withdrawn().isPresent()
                || (!one.holdsOn(today) && !today.isBefore(one.terms().from()));
    }

    /// @param may whether the viewer may withdraw it here
    private static PermissionListPage.Line line(
            Permission one, Map<PersonId, String> names, boolean may, LocalDate today) {
        return new PermissionListPage.Line(
                PermissionRoutes.one(one.id()),
                one.terms().subject().name(),
                PermissionWords.kind(one.terms().subject().kind()),
                PermissionWords.state(one, today),
                PermissionWords.reach(one.terms().reach()),
                PermissionWords.period(one),
                words("permissions.given-by", names.getOrDefault(one.givenBy(), "")),
                may ? PermissionRoutes.withdrawal(one.id()) : "");
    }
}
