@NullMarked
package org.verger.permissions;

import org.jspecify.annotations.NullMarked;
