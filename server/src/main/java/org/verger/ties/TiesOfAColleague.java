package org.verger.ties;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;

/// Hands over what a colleague declared under a second record.
@Component
class TiesOfAColleague implements ColleagueHolder {
    private final Ties ties;

    TiesOfAColleague(Ties ties) {
        this.ties = ties;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        int many = (int) ties.of(second).stream().filter(one -> one.endedOn().isEmpty()).count();
        return Handover.of(many, words("ties.handover", many));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        int _ = ties.move(second, first);
    }
}
