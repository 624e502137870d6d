@NullMarked
package org.verger.archive;

import org.jspecify.annotations.NullMarked;
