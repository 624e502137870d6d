/// What a school's own records say, in the files that they are brought in: a list of all pupils, of
/// all staff, of all carers, of consents, or pupils and carers at once in a OneRoster export.
///
/// *List*: a file that says how everybody of its kind stands; whoever is not in it is not there any
/// more, but for a list of consents. Each is read to its end and all that is wrong is told, or it
/// is handed on child by child, colleague by colleague, carer by carer.
@ApplicationModule(
        allowedDependencies = {"carers", "consent", "copies", "people", "pupils", "tables"})
@NullMarked
@CheckReturnValue
package org.verger.lists;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
