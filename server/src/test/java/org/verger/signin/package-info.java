@NullMarked
package org.verger.signin;

import org.jspecify.annotations.NullMarked;
