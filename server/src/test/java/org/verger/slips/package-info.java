@NullMarked
package org.verger.slips;

import org.jspecify.annotations.NullMarked;
