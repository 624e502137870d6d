/// What a list changes: each child, colleague, carer and answer in it beside what is known of them,
/// and what is known and not in it.
///
/// *Step*: what becomes of one of them; it can be taken, and taken back. *Walk*: all the steps of a
/// list, a few at a time, so that a long list needs no more room than a short one. *Tally*: how
/// many steps there are of each kind, and the fingerprint of exactly these.
@ApplicationModule(
        allowedDependencies = {"carers", "copies", "lists", "people", "pupils", "tables"})
@NullMarked
@CheckReturnValue
package org.verger.changes;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
