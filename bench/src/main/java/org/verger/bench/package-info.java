/// Measures: what a measuring program prints is a table of Markdown with the date and the machine.
@NullMarked
package org.verger.bench;

import org.jspecify.annotations.NullMarked;
