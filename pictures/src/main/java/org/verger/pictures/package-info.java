/// Re-encodes photographs, counts faces, and hands the gate facts. Native code stays behind these
/// types.
@NullMarked
@CheckReturnValue
package org.verger.pictures;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
