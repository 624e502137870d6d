@NullMarked
package org.verger.doubles;

import org.jspecify.annotations.NullMarked;
