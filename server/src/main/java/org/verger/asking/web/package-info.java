/// The pages behind a carer's link: no sign-in, no script, three screens at most.
@NullMarked
@CheckReturnValue
package org.verger.asking.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
