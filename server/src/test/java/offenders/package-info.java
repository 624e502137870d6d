/// One offender for each rule of the architecture test. They stand outside `org.verger`, so that
/// the application never finds them.
@NullMarked
package offenders;

import org.jspecify.annotations.NullMarked;
