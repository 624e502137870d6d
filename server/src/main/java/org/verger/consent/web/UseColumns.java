package org.verger.consent.web;

import static org.verger.parts.Words.words;

import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.parts.Tag;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    static List<PupilListPage.Use> of(Map<Purpose, Word> uses) {
        return Stream.concat(ALONE.stream().map(use -> use(use, uses)), Stream.of(networks(uses)))
                .toList();
    }

    /// Every use that is asked about, each by itself.
    static List<PupilListPage.Use> each(Map<Purpose, Word> uses) {
        return Purpose.asked().stream().map(use -> use(use, uses)).toList();
    }

    private static PupilListPage.Use use(Purpose use, Map<Purpose, Word> uses) {
        return new PupilListPage.Use(
                use.title(), ConsentWords.tag(uses.getOrDefault(use, Word.NO)));
    }

    private static PupilListPage.Use networks(Map<Purpose, Word> uses) {
        var words = NETWORKS.stream().map(use -> uses.getOrDefault(use, Word.NO)).toList();
        long some = words.stream().filter(word -> word != Word.NO).count();
        var tag =
                some == 0 || some == NETWORKS.size()
                        ? ConsentWords.tag(Collections.min(words))
                        : new Tag(
                                Tag.Tone.WAITING,
                                words("consent.pupils.networks.some", some, NETWORKS.size()));
        return new PupilListPage.Use(words("consent.pupils.networks"), tag);
    }
}
