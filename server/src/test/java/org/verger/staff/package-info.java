@NullMarked
package org.verger.staff;

import org.jspecify.annotations.NullMarked;
