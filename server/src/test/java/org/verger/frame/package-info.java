@NullMarked
package org.verger.frame;

import org.jspecify.annotations.NullMarked;
