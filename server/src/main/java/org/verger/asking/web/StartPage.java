package org.verger.asking.web;

import java.util.List;

/// The first screen, for a carer of several children: one to choose.
public record StartPage(String school, List<Line> children) {

    /// One child.
    ///
    /// @param state whether it was answered, in words
    public record Line(String name, String state, String path) {}

    public StartPage {
        children = List.copyOf(children);
    }
}
