package org.verger.imports;

import java.util.List;

/// The answer to whoever takes an import back.
public sealed interface Undone {

    /// Everybody stands as they stood before.
    record Done() implements Undone {}

    /// Nothing was changed, for all of these reasons.
    record Refused(List<Reason> reasons) implements Undone {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// Why an import cannot be taken back.
    sealed interface Reason {
        /// A day has passed, or it was not taken over, or was taken back before.
        record TooLate() implements Reason {}

        /// So many of those whom it changed were changed again since.
        record ChangedSince(int many) implements Reason {}

        /// Something else was written down about somebody whom it brought: consents, photos …
        record ReferredTo(String what) implements Reason {}
    }
}
