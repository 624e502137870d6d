@NullMarked
package org.verger.people;

import org.jspecify.annotations.NullMarked;
