@NullMarked
package org.verger.oncall;

import org.jspecify.annotations.NullMarked;
