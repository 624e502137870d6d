@NullMarked
package org.verger.digests;

import org.jspecify.annotations.NullMarked;
