/// Who may be shown, where, and until when: what parents and carers agreed to on paper, as the
/// school office recorded it.
///
/// *Consent*: one carer's written yes for one child and one *purpose*, from a day until a day.
/// *Withdrawal*: it ends there and then; the consent stays on record as it was. Whoever asks
/// whether a child may be shown hears yes or no, never why. *Voice*: who else has a word in it; one
/// no outweighs every yes.
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils"})
@NullMarked
@CheckReturnValue
package org.verger.consent;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
