@NullMarked
package org.verger.directory;

import org.jspecify.annotations.NullMarked;
