@NullMarked
package org.verger.providers;

import org.jspecify.annotations.NullMarked;
