@NullMarked
package org.verger.calendar;

import org.jspecify.annotations.NullMarked;
