/// Develops uploaded photographs: refuses by its header what is unsafe, decodes the rest, and puts
/// the pixels into a new JPEG, so that nothing else of the upload survives. Counts faces, and never
/// asks whose they are. Says what the upload carried, for the gate to judge.
///
/// Headers are walked by a few lines of Java here, not by a general metadata library: whether a
/// block is there is all that is asked, and nobody else's XML is ever parsed to answer it. OpenCV,
/// native code, sees a file only after that walk, is loaded when the first photograph arrives, and
/// works on one at a time.
///
/// Words: an *original* is what was uploaded; a *rendition* is what may be published; the *anatomy*
/// of a file is what its header says.
@NullMarked
@CheckReturnValue
package org.verger.pictures;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
