package org.verger.consent.web;

import static org.verger.parts.Words.words;

import org.verger.consent.Purpose;
import org.verger.parts.Tag;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The uses as a list of pupils has room for them: the networks stand in one column.
final class UseColumns {
    private static final List<Purpose> ALONE =
            List.of(Purpose.SCHOOL_PAGE, Purpose.SCHOOL_WEBSITE, Purpose.PRESS);
    private static final List<Purpose> NETWORKS =
            Arrays.stream(Purpose.values()).filter(Purpose::isNetwork).toList();

    private UseColumns() {}

    static List<String> titles() {
        return Stream.concat(
                        ALONE.stream().map(Purpose::title),
                        Stream.of(words("consent.pupils.networks")))
                .toList();
    }

    static List<PupilListPage.Use> of(Set<Purpose> uses) {
        return Stream.concat(
                        ALONE.stream()
                                .map(
                                        purpose ->
                                                new PupilListPage.Use(
                                                        purpose.title(),
                                                        yesOrNo(uses.contains(purpose)))),
                        Stream.of(networks(uses)))
                .toList();
    }

    /// Every use that is asked about, each by itself.
    static List<PupilListPage.Use> each(Set<Purpose> uses) {
        return Purpose.asked().stream()
                .map(use -> new PupilListPage.Use(use.title(), yesOrNo(uses.contains(use))))
                .toList();
    }

    private static PupilListPage.Use networks(Set<Purpose> uses) {
        long some = NETWORKS.stream().filter(uses::contains).count();
        var tag =
                some == 0 || some == NETWORKS.size()
                        ? yesOrNo(some > 0)
                        : new Tag(
                                Tag.Tone.WAITING,
                                words("consent.pupils.networks.some", some, NETWORKS.size()));
        return new PupilListPage.Use(words("consent.pupils.networks"), tag);
    }

    private static Tag yesOrNo(boolean yes) {
        return yes
                ? new Tag(Tag.Tone.DONE, words("consent.yes"))
                : new Tag(Tag.Tone.PLAIN, words("consent.no"));
    }
}
