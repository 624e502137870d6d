package org.verger.carers;

/// What a carer is to a child. It suggests what the law gives them, and decides nothing: an order,
/// an agreement or a certificate does, and the office has seen it.
public enum Relation {
    /// Has parental responsibility by birth (Children Act 1989, section 2(1) and (2)), until an
    /// adoption or a parental order.
    MOTHER("Mother", true),
    /// Has it when married to the mother, named on the certificate, or by agreement or order
    /// (sections 2(1) and 4). The second female parent of sections 2(1A) and 4ZA is entered as a
    /// mother.
    FATHER("Father", true),
    /// Has it only by agreement or order (section 4A).
    STEP_PARENT("Step-parent", false),
    /// Has it only by an order that the child lives with them (sections 8 and 12(2)), or as a
    /// guardian.
    GRANDPARENT("Grandparent", false),
    /// As a grandparent.
    OTHER_RELATIVE("Other relative", false),
    /// Has it by appointment (section 5(6)), or by special guardianship (section 14C).
    GUARDIAN("Guardian", true),
    /// Does not have it by fostering. May do what is reasonable for the child's welfare (section
    /// 3(5)), and consents where whoever has it has delegated that (section 2(9)).
    FOSTER_CARER("Foster carer", false),
    /// Shares it while a care order is in force (section 33(3)), and not where a child is only
    /// accommodated (section 20).
    LOCAL_AUTHORITY("Local authority", false),
    OTHER("Other", false);

    private final String words;
    private final boolean usuallyResponsible;

    Relation(String words, boolean usuallyResponsible) {
        this.words = words;
        this.usuallyResponsible = usuallyResponsible;
    }

    /// The relation as people say it.
    public String words() {
        return words;
    }

    /// Whether most of them have parental responsibility. It is asked of each all the same.
    public boolean usuallyHasParentalResponsibility() {
        return usuallyResponsible;
    }
}
