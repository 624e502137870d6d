/// Measures the pictures library: how many faces it finds, what it reads, whether it knows a copy
/// again, and how long each takes.
@NullMarked
package org.verger.bench.pictures;

import org.jspecify.annotations.NullMarked;
