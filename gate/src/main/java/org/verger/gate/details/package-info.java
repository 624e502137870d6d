/// OFF-7: personally identifying details are not allowed to stand: how somebody is reached, where
/// they live, the numbers that stand for them. A number is only taken for one where its check digit
/// says so or the words around it do; what is the school's own is nobody's.
@NullMarked
@CheckReturnValue
package org.verger.gate.details;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
