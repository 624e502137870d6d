/// The page on which a school says how it is reached.
@NullMarked
@CheckReturnValue
package org.verger.contacts.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
