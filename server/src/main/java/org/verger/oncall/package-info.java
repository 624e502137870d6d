/// Who is called when something cannot wait, and who is next when nobody answers.
///
/// *Chain*: the people of a school who are called, in order, each perhaps with a *deputy*. *Cover*:
/// somebody stands in for another on certain days. *Alarm*: a reason to call them, of which only
/// the kind is known here; what it is about stays with the module that raised it. *Call*: one
/// person is asked, by a letter that says nothing but that they are needed. It goes round until
/// somebody *answers*. *Standby*: while nobody in the chain can be reached, the school's heads and
/// safeguarding leads are asked, and then the administrators of its trust.
@ApplicationModule(allowedDependencies = {"ledger", "people", "notices", "frame", "signin"})
@NullMarked
@CheckReturnValue
package org.verger.oncall;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
