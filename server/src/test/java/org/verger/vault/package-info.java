@NullMarked
package org.verger.vault;

import org.jspecify.annotations.NullMarked;
