/// The screens on which a child is put on the roll, put right, and taken off it.
@NullMarked
@CheckReturnValue
package org.verger.admissions.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
