package org.verger.slips.web;

import org.verger.parts.QrCode;

import java.util.List;

/// The slips to be printed and cut.
///
/// @param where the address at which a code is typed
/// @param last the last day on which they are good
public record SheetPage(String school, String title, String where, String last, List<Line> slips) {

    /// One pupil's.
    public record Line(String name, String className, String code, QrCode picture) {}

    public SheetPage {
        slips = List.copyOf(slips);
    }
}
