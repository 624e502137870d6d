package org.verger.copies;

/// Why an answer that a list brings cannot be somebody's. Put into words by the screens.
public enum Objection {
    NO_SUCH_CHILD,
    /// None of the child's carers is called or written to like this.
    NO_SUCH_CARER,
    /// Several of them are.
    WHICH_CARER,
    /// The carer does not decide for this child, or nobody has said yet what the law gives them.
    MAY_NOT_CONSENT
}
