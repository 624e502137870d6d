@NullMarked
package org.verger.forms;

import org.jspecify.annotations.NullMarked;
