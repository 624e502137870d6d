/// The way to a provider and back, its pages, and what the pages of signing in show of it.
@NullMarked
@CheckReturnValue
package org.verger.providers.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
