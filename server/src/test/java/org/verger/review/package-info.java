@NullMarked
package org.verger.review;

import org.jspecify.annotations.NullMarked;
