@NullMarked
package org.verger.imports;

import org.jspecify.annotations.NullMarked;
