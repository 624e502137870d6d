@NullMarked
package org.verger.carers;

import org.jspecify.annotations.NullMarked;
