@NullMarked
package org.verger.admissions;

import org.jspecify.annotations.NullMarked;
