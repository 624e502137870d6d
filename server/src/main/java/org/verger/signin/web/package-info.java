/// The pages of signing in, and the gate that every request passes.
@NullMarked
@CheckReturnValue
package org.verger.signin.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
