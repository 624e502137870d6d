package org.verger.consent;

import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who has a word in whether children may be shown, beside the papers that the office keeps. Each
/// voice judges what it knows and says yes or no, never why: so nobody above it can tell.
public interface Voice {

    /// What one voice says of one child, for one use on one day.
    enum Word {
        /// Not to be shown, whatever others say.
        NO,
        /// May be shown, without a name.
        SHOWN,
        /// May be shown, and named in words alone. It shows the child as [#SHOWN] does: beside a
        /// picture of them nobody is named, whatever was answered (OFF-7).
        NAMED;

        /// The words that are offered for one use. Whether a yes goes with the name is asked once,
        /// for all of them.
        public static List<Word> offered() {
            return List.of(NO, SHOWN);
        }

        /// The one of this name, which a form sends.
        public static Optional<Word> read(String name) {
            return Arrays.stream(values()).filter(word -> word.name().equals(name)).findFirst();
        }
    }

    /// Its word on each of these children for each of these uses; on whom it is silent is left out.
    Map<Purpose, Map<PupilId, Word>> on(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate day);

    /// Its word as the day began: by what held the day before and was to hold on this one too,
    /// before anything took its place on it. What had its last day the day before is over.
    Map<Purpose, Map<PupilId, Word>> asItBegan(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate day);
}
