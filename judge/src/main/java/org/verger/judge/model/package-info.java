/// How the judge counts: a text's tokens, its grams, the vector of them, and the weights that were
/// learned. For the judge and for its training; others ask {@link org.verger.judge.Judge}.
@NullMarked
@CheckReturnValue
package org.verger.judge.model;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
