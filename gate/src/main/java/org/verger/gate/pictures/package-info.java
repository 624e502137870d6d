/// OFF-6, OFF-7, OFF-5, PRN-2: who may be shown, whether a picture gives more away than it shows,
/// and whether those who cannot see it are told what it shows. Faces are counted, never recognised.
@NullMarked
@CheckReturnValue
package org.verger.gate.pictures;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
