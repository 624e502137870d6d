@NullMarked
package org.verger.photos;

import org.jspecify.annotations.NullMarked;
