/// Reads a comment with a small classifier of our own and says what the text does: how likely,
/// whether a person should look first, whether somebody is to be called, and which words moved it.
/// Nothing is read but the weights in this jar; nothing is stored, timed or sent.
///
/// The arithmetic is Java's own and exact in its order, so that the same text has the same
/// judgement on any machine. How the weights came to be: {@link org.verger.judge.training},
/// `docs/model-card.md` and `docs/data-card.md`.
///
/// Words: a *category* is something a text can do; a *gram* is a piece of a text, a few letters or
/// words long; a *head* weighs all grams for one category; *look first* puts a text at the head of
/// a list; an *alarm* calls somebody.
@NullMarked
@CheckReturnValue
package org.verger.judge;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
