package org.verger.imports;

/// Why an import is not taken back. Nothing was changed then.
public sealed interface NotUndone {
    /// It cannot even be begun.
    sealed interface AtOnce extends NotUndone {}

    /// It was begun, and came to nothing.
    sealed interface Later extends NotUndone {}

    /// A day has passed, or it was not taken over, or was taken back before.
    record TooLate() implements AtOnce {}

    /// Another list of the school is being taken over or taken back.
    record OneAtATime() implements AtOnce {}

    /// So many of those whom it changed were changed again since.
    record ChangedSince(int many) implements Later {}

    /// So many carers said no for a child whose no would count no more.
    record SaidNo(int many) implements Later {}

    /// Something else was written down about somebody whom it brought: consents, photos …
    ///
    /// @param module whose it is
    record ReferredTo(String module) implements Later {}

    /// It went wrong.
    record Failed() implements Later {}
}
