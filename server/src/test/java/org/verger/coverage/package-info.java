@NullMarked
package org.verger.coverage;

import org.jspecify.annotations.NullMarked;
