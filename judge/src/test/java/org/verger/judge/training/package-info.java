@NullMarked
package org.verger.judge.training;

import org.jspecify.annotations.NullMarked;
