/// Who belongs where: trusts, schools, the people who work for them, and the pupils on their rolls.
///
/// *Person*: an adult who works for or governs a school. *Appointment*: what a person is at a
/// school, or for the whole trust, from a day until a day; rights come from those in force now.
/// *Pupil*: a child on a school's roll. *Place*: a school that a person may work for today.
@ApplicationModule(allowedDependencies = "ledger")
@NullMarked
@CheckReturnValue
package org.verger.people;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
