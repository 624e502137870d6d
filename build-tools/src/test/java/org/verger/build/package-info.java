/// Shows each gate of the build an offender: the very command that the root pom runs, on sources
/// that it must refuse.
@NullMarked
package org.verger.build;

import org.jspecify.annotations.NullMarked;
