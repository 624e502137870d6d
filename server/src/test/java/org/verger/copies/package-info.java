@NullMarked
package org.verger.copies;

import org.jspecify.annotations.NullMarked;
