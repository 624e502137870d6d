@NullMarked
package org.verger.sweeps;

import org.jspecify.annotations.NullMarked;
