@NullMarked
package org.verger.links;

import org.jspecify.annotations.NullMarked;
