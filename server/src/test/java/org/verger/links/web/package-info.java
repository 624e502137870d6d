@NullMarked
package org.verger.links.web;

import org.jspecify.annotations.NullMarked;
