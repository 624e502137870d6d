/// Reads tables that somebody else made and nobody vouches for: CSV files and the zip files they
/// come in. Nothing is guessed, nothing is swallowed, and whatever is wrong is said with its line.
///
/// *Column*: what a table has to say, and the headings by which it is known. *Fault*: why a file or
/// a row cannot be used. *Remark*: what should be known of a file that can. It knows no pupil, no
/// database and no screen.
@ApplicationModule(allowedDependencies = {})
@NullMarked
@CheckReturnValue
package org.verger.tables;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
