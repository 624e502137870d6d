@NullMarked
package org.verger.ledger;

import org.jspecify.annotations.NullMarked;
