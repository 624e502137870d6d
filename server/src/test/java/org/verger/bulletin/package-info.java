@NullMarked
package org.verger.bulletin;

import org.jspecify.annotations.NullMarked;
