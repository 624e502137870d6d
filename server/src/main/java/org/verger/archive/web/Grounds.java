package org.verger.archive.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.parts.Dates;
import org.verger.permissions.Permission;
import org.verger.permissions.Permissions;
import org.verger.permissions.Subject;
import org.verger.verdicts.Kept;

import java.util.List;

/// The permissions that a post rested on, in words.
@Component
class Grounds {
    private final Permissions permissions;

    Grounds(Permissions permissions) {
        this.permissions = permissions;
    }

    /// Those of the latest of these judgements, each as it stands today.
    ///
    /// @param told whether the reader may know of one that names a child: withdrawn, it would say
    ///   of whom the post was taken back
    List<String> of(List<Kept> kept, boolean told) {
        if (kept.isEmpty()) return List.of();
        var rested = kept.getFirst().judged().permissions();
        return permissions.list().stream()
                .filter(one -> rested.contains(one.id().value()))
                .map(one -> told || !isOfAChild(one) ? sentence(one) : ofAChild())
                .distinct()
                .toList();
    }

    private static boolean isOfAChild(Permission permission) {
        return permission.terms().subject().kind() == Subject.Kind.CHILD;
    }

    private static String ofAChild() {
        return words("archive.why.permission.child");
    }

    private static String sentence(Permission permission) {
        var terms = permission.terms();
        var since =
                words("archive.why.permission", terms.subject().name(), Dates.day(terms.from()));
        return permission
                .withdrawn()
                .map(day -> since + " " + words("archive.why.permission.withdrawn", Dates.day(day)))
                .orElse(since);
    }
}
