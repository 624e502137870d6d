/// PRN-2, PRN-3, PRN-4, PRN-6, OFF-5, OFF-12, CHD-3: what the words say. Lists of ours name the
/// words; the code judges how they are used. A word that is quoted or spoken about is put before a
/// person and never simply refused; whom a sentence accuses is decided by a person, always.
@NullMarked
@CheckReturnValue
package org.verger.gate.words;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
