package org.verger.posts;

/// How far a post has come.
public enum PostState {
    /// Its author writes it; also after it was returned, or after an edit voided its approval.
    DRAFT,
    /// It waits for somebody else's decision.
    SUBMITTED,
    /// Somebody else said yes; it waits for its time.
    APPROVED,
    /// It did not go out at its time, for what the last look found; somebody looks at it again.
    HELD,
    /// The public can see it.
    PUBLISHED,
    /// It was taken back: it will not come out, or it comes down.
    WITHDRAWN,
    /// Somebody else said no for good: it is closed, and its author reads why.
    REFUSED,
    /// Its author gave it up while it was a draft: nobody else reads it, then or later.
    DISCARDED;

    /// Whether a post may go from here to there.
    public boolean canBecome(PostState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == DISCARDED || next == WITHDRAWN;
            case SUBMITTED ->
                    next == DRAFT || next == APPROVED || next == WITHDRAWN || next == REFUSED;
            case APPROVED ->
                    next == DRAFT || next == HELD || next == PUBLISHED || next == WITHDRAWN;
            case HELD ->
                    next == DRAFT
                            || next == SUBMITTED
                            || next == APPROVED
                            || next == PUBLISHED
                            || next == WITHDRAWN;
            case PUBLISHED, DISCARDED -> next == WITHDRAWN;
            case WITHDRAWN, REFUSED -> false;
        };
    }

    /// Whether its author alone reads a post that is here.
    public boolean isItsAuthorsAlone() {
        return switch (this) {
            case DRAFT, DISCARDED -> true;
            case SUBMITTED, APPROVED, HELD, PUBLISHED, WITHDRAWN, REFUSED -> false;
        };
    }

    /// Where a post comes to that is taken back from here. What its author alone could read stays
    /// theirs.
    public PostState takenBack() {
        return isItsAuthorsAlone() ? DISCARDED : WITHDRAWN;
    }
}
