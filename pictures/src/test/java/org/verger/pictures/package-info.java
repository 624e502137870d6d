@NullMarked
package org.verger.pictures;

import org.jspecify.annotations.NullMarked;
