package org.verger.pupils;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The children who have left a school's roll. What was said of them holds, and what shows them may
/// still be out, so whoever rings about one must be able to find them. A second record of a child
/// is nobody of its own and stands here never.
@Component
public class Leavers {
    private final PupilStore pupils;

    Leavers(JdbcClient db) {
        this.pupils = new PupilStore(db);
    }

    /// A child who has left, as the roll knew them last, and the day from which they were not on
    /// it.
    public record Leaver(Pupil pupil, LocalDate on) {}

    /// All whose name holds these letters, or everybody for none, by family name.
    @Transactional(readOnly = true)
    public List<Leaver> list(String letters) {
        return pupils.listLeft(letters.strip());
    }

    /// Those whose name is begun by what was typed, part by part and without accents, or whose
    /// reference it is; nobody for nothing.
    @Transactional(readOnly = true)
    public List<Leaver> find(String typed) {
        return pupils.findLeft(typed.strip());
    }

    /// Those of these who have left, by family name.
    @Transactional(readOnly = true)
    public List<Leaver> list(Set<PupilId> ids) {
        return pupils.listLeft(ids);
    }

    /// The day on which this child left; nothing while they are on the roll.
    @Transactional(readOnly = true)
    public Optional<LocalDate> leftOn(PupilId child) {
        return list(Set.of(child)).stream().findFirst().map(Leaver::on);
    }
}
