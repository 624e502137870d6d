/// Photographs for publication: an upload is re-encoded, and what is kept is the rendition, what it
/// shows in words, and which children are in it.
///
/// *Photo*: a rendition in several sizes, with its alternative text and the children tagged.
/// *Album*: the photos of one post, in order. The original is not kept; faces are counted, never
/// recognised.
@ApplicationModule(allowedDependencies = {"pupils", "blobs"})
@NullMarked
@CheckReturnValue
package org.verger.photos;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
