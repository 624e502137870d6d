/// The screens of consents: the pupils of a school with what may be shown of them, and one child's
/// papers.
@NullMarked
@CheckReturnValue
package org.verger.consent.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
