@NullMarked
package org.verger.overview;

import org.jspecify.annotations.NullMarked;
