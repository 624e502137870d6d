/// How long a post may be where it comes out, counted as that network counts: networks differ in
/// what an emoji, a link or a letter of another script is worth.
@NullMarked
@CheckReturnValue
package org.verger.gate.sites;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
