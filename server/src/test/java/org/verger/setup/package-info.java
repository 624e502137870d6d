@NullMarked
package org.verger.setup;

import org.jspecify.annotations.NullMarked;
