package org.verger.bulletin.web;

import org.verger.gate.Gate;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a line as the public reads it.
///
/// @param href where it leads when it is pressed; empty for words alone
public record Piece(String words, String href) {

    /// A line, with those of these links in it made ones to press that may be.
    ///
    /// @param examined the links of the text that the gate read, as they were typed: what became
    ///   one only because something unseen was taken out is not among them
    static List<Piece> of(String line, List<String> examined) {
        var pieces = new ArrayList<Piece>();
        int read = 0;
        for (var link : Gate.pressable(line)) {
            var typed = line.substring(link.from(), link.to());
            if (!examined.contains(typed)) continue;
            if (link.from() > read) pieces.add(new Piece(line.substring(read, link.from()), ""));
            pieces.add(new Piece(typed, link.address().toString()));
            read = link.to();
        }
        if (read < line.length()) pieces.add(new Piece(line.substring(read), ""));
        return pieces;
    }

    boolean isLink() {
        return !href.isEmpty();
    }
}
