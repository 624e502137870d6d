/// The pages of signing in, and the gate that every request passes. Whoever sets Verger up or looks
/// after its people begins and ends sessions here.
@NamedInterface("screens")
@NullMarked
@CheckReturnValue
package org.verger.signin.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
