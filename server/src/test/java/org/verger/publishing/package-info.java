@NullMarked
package org.verger.publishing;

import org.jspecify.annotations.NullMarked;
