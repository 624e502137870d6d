package org.verger.carers;

import org.verger.pupils.PupilId;

/// What a carer is to one child, and what the law gives them.
///
/// @param parentalResponsibility as section 3 of the Children Act 1989 means it
/// @param mayConsent whether they decide where the child is shown: by parental responsibility, or
///   because whoever has it delegated that (section 2(9))
/// @param mustNotBeContacted whether the school writes to them about this child at no time
public record Bond(
        CarerId carer,
        PupilId child,
        Relation relation,
        boolean parentalResponsibility,
        boolean mayConsent,
        boolean mustNotBeContacted) {

    /// The same between these two.
    Bond with(CarerId other, PupilId pupil) {
        return new Bond(
                other, pupil, relation, parentalResponsibility, mayConsent, mustNotBeContacted);
    }
}
