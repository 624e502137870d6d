@NullMarked
package org.verger.notices;

import org.jspecify.annotations.NullMarked;
