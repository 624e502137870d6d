/// How fast the gate reads, what it lets through in disguise, and what it finds of personal data.
@NullMarked
package org.verger.bench.text;

import org.jspecify.annotations.NullMarked;
