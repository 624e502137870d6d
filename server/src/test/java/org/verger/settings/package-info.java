@NullMarked
package org.verger.settings;

import org.jspecify.annotations.NullMarked;
