@NullMarked
package org.verger.ties;

import org.jspecify.annotations.NullMarked;
