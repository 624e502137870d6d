@NullMarked
package org.verger.stops;

import org.jspecify.annotations.NullMarked;
