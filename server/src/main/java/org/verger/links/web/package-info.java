/// The client by which links are followed.
@NullMarked
@CheckReturnValue
package org.verger.links.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
