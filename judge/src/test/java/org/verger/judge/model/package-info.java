@NullMarked
package org.verger.judge.model;

import org.jspecify.annotations.NullMarked;
