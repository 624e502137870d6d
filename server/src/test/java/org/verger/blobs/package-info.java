@NullMarked
package org.verger.blobs;

import org.jspecify.annotations.NullMarked;
