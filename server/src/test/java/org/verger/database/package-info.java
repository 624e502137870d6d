@NullMarked
package org.verger.database;

import org.jspecify.annotations.NullMarked;
