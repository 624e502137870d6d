@NullMarked
package org.verger.review.web;

import org.jspecify.annotations.NullMarked;
