@NullMarked
package org.verger.flags;

import org.jspecify.annotations.NullMarked;
