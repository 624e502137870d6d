@NullMarked
package org.verger.parts;

import org.jspecify.annotations.NullMarked;
