/// Who belongs where: trusts, schools, and the people who work for them.
///
/// *Person*: an adult who works for or governs a school. *Appointment*: what a person is at a
/// school, or for the whole trust, from a day until a day; rights come from those in force now.
/// *Place*: a school that a person may work for today.
@ApplicationModule(allowedDependencies = "ledger")
@NullMarked
@CheckReturnValue
package org.verger.people;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
