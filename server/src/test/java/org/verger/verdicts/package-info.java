@NullMarked
package org.verger.verdicts;

import org.jspecify.annotations.NullMarked;
