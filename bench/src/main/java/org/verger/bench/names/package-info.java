/// How fast names are found, beside the libraries that could find them instead.
@NullMarked
package org.verger.bench.names;

import org.jspecify.annotations.NullMarked;
