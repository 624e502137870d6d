@NullMarked
package org.verger.demonstration;

import org.jspecify.annotations.NullMarked;
