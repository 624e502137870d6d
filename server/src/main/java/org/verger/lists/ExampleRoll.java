package org.verger.lists;

import org.verger.pupils.Enrolment;

import java.util.List;

/// A list of invented children that somebody can download to see how a list should look, and to try
/// an import with.
public interface ExampleRoll {

    /// The children in it, for the school that is worked for.
    List<Enrolment> children();
}
