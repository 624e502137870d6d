package org.verger.carers;

import org.verger.pupils.PupilId;

/// What a carer is to one child, and what the law gives them.
///
/// @param parentalResponsibility as section 3 of the Children Act 1989 means it
/// @param mayConsent whether they decide where the child is shown: by parental responsibility, or
///   because whoever has it delegated that (section 2(9))
/// @param mustNotBeContacted whether the school writes to them about this child at no time
/// @param isLawKnown whether anybody has said what the law gives them; until then they decide
///   nothing, and nobody writes to them
public record Bond(
        CarerId carer,
        PupilId child,
        Relation relation,
        boolean parentalResponsibility,
        boolean mayConsent,
        boolean mustNotBeContacted,
        boolean isLawKnown) {

    public Bond {
        boolean givesNothing = mustNotBeContacted && !parentalResponsibility && !mayConsent;
        if (!isLawKnown && !givesNothing) {
            throw new IllegalArgumentException("what nobody has said gives nothing");
        }
    }

    /// A bond of which somebody has said what the law gives.
    public Bond(
            CarerId carer,
            PupilId child,
            Relation relation,
            boolean parentalResponsibility,
            boolean mayConsent,
            boolean mustNotBeContacted) {
        this(carer, child, relation, parentalResponsibility, mayConsent, mustNotBeContacted, true);
    }

    /// Whether their no counts: of whoever decides, and of everybody with parental responsibility.
    public boolean mayRefuse() {
        return mayConsent || parentalResponsibility;
    }

    /// Whether the school writes to them about where the child may be shown: their no counts, and
    /// nobody said that they must not be contacted.
    public boolean mayBeWrittenTo() {
        return mayRefuse() && !mustNotBeContacted;
    }

    /// The same between these two.
    Bond with(CarerId other, PupilId pupil) {
        return new Bond(
                other,
                pupil,
                relation,
                parentalResponsibility,
                mayConsent,
                mustNotBeContacted,
                isLawKnown);
    }
}
