package org.verger.admissions.web;

import org.verger.forms.Filled;

/// The page on which a child is put right, or taken off the roll.
///
/// @param left when the child left, in words; empty while they are on the roll
public record DetailsPage(
        String name,
        String back,
        String action,
        Filled form,
        String left,
        String leaving,
        Filled leavingForm) {}
