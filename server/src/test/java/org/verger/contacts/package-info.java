@NullMarked
package org.verger.contacts;

import org.jspecify.annotations.NullMarked;
