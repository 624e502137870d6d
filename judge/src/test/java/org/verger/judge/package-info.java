@NullMarked
package org.verger.judge;

import org.jspecify.annotations.NullMarked;
