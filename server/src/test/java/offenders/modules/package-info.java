/// An application of two modules whose lower one reaches for the upper one.
@NullMarked
package offenders.modules;

import org.jspecify.annotations.NullMarked;
