@NullMarked
package org.verger.pace;

import org.jspecify.annotations.NullMarked;
