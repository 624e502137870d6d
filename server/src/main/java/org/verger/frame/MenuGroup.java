package org.verger.frame;

import static org.verger.parts.Words.words;

/// Under which heading a line of the menu stands, in the menu's order.
public enum MenuGroup {
    /// Above all headings.
    ABOVE,
    POSTS,
    CHILDREN,
    SCHOOL;

    String heading() {
        return switch (this) {
            case ABOVE -> "";
            case POSTS -> words("frame.menu.posts");
            case CHILDREN -> words("frame.menu.children");
            case SCHOOL -> words("frame.menu.school");
        };
    }
}
