@NullMarked
package org.verger.asking;

import org.jspecify.annotations.NullMarked;
