@NullMarked
package org.verger.judging;

import org.jspecify.annotations.NullMarked;
