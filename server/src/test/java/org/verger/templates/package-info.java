@NullMarked
package org.verger.templates;

import org.jspecify.annotations.NullMarked;
