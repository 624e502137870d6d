/// The screens of permissions: the list, giving one, naming another to give them.
@NullMarked
@CheckReturnValue
package org.verger.permissions.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
