@NullMarked
package org.verger.platform;

import org.jspecify.annotations.NullMarked;
