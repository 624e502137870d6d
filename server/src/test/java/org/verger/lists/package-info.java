@NullMarked
package org.verger.lists;

import org.jspecify.annotations.NullMarked;
