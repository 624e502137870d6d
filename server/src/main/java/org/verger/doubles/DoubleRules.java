package org.verger.doubles;

import org.verger.platform.PersonId;
import org.verger.pupils.Pupil;

import java.util.ArrayList;
import java.util.List;

/// What keeps two records of pupils, or of colleagues, apart. Pure.
final class DoubleRules {
    private DoubleRules() {}

    /// What the rules look at: both records, and whether each is on the roll.
    record Facts(Pupil first, Pupil second, boolean isFirstHere, boolean isSecondHere) {}

    static List<Refusal> reasons(Facts facts) {
        var reasons = new ArrayList<Refusal>();
        if (facts.first.id().equals(facts.second.id())) reasons.add(Refusal.THE_SAME_RECORD);
        if (haveTwoBirthdays(facts)) reasons.add(Refusal.BORN_ON_DIFFERENT_DAYS);
        if (facts.isSecondHere && !facts.isFirstHere) reasons.add(Refusal.THE_FIRST_HAS_LEFT);
        return reasons;
    }

    /// What the rules look at: both records, who asks, and whether the second works elsewhere too.
    record OfColleagues(
            PersonId first, PersonId second, PersonId asker, boolean isSecondElsewhere) {}

    static List<Refusal> reasons(OfColleagues facts) {
        var reasons = new ArrayList<Refusal>();
        if (facts.first.equals(facts.second)) reasons.add(Refusal.THE_SAME_RECORD);
        if (facts.asker.equals(facts.first) || facts.asker.equals(facts.second))
            reasons.add(Refusal.YOURSELF);
        if (facts.isSecondElsewhere) reasons.add(Refusal.WORKS_ELSEWHERE);
        return reasons;
    }

    private static boolean haveTwoBirthdays(Facts facts) {
        return facts.first.bornOn().isPresent()
                && facts.second.bornOn().isPresent()
                && !facts.first.bornOn().equals(facts.second.bornOn());
    }
}
