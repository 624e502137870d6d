/// What carers, and pupils who are old enough to be asked, answered about being shown and named: on
/// paper, by a link on their phone, or in the school's information system.
///
/// *Answer*: one person's no, yes, or yes and named, for one child and one use, from a day until a
/// day. It counts if whoever gave it may consent on the day that is asked about; where two differ,
/// the refusal wins. *Age*: from which a pupil is asked too.
@ApplicationModule(
        allowedDependencies = {"ledger", "blobs", "people", "pupils", "carers", "consent"})
@NullMarked
@CheckReturnValue
package org.verger.answers;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
