@NullMarked
package org.verger.terms;

import org.jspecify.annotations.NullMarked;
