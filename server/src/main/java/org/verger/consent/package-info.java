/// Who may be shown, where, and until when: every word that anybody has in it, taken together, and
/// the papers that were recorded before each person's own answer was kept. No paper is added to
/// them; one that still counts can be withdrawn.
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
