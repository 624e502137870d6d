package org.verger.answers;

import org.verger.carers.CarerId;

/// Whose answer it is.
public sealed interface Sayer {

    /// One of the child's carers.
    record OfCarer(CarerId carer) implements Sayer {}

    /// The child.
    record TheChild() implements Sayer {}
}
