/// How a submission is read: each of its texts once, as words of plain small letters that know
/// where in the original they came from, so that no spelling, ornament or unseen character hides a
/// word.
///
/// Words: *typed* is one text of a submission, a caption for one; its *reading* is what it says; a
/// *phrase* is a run of words that a list of ours has; a *word list* is a dated resource; the
/// *vocabulary* is all lists together, for which a reading is looked through once.
@NullMarked
@CheckReturnValue
package org.verger.gate.text;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
