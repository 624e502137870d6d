@NullMarked
package org.verger.pupils;

import org.jspecify.annotations.NullMarked;
