@NullMarked
package org.verger.answers;

import org.jspecify.annotations.NullMarked;
