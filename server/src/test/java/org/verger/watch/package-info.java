@NullMarked
package org.verger.watch;

import org.jspecify.annotations.NullMarked;
