/// The screen on which the office keeps what was answered for a child.
@NullMarked
@CheckReturnValue
package org.verger.answers.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
