package org.verger.judge.training;

import org.verger.judge.Category;

import java.util.Set;

/// A text with what is known of it. A category that is in neither set was not asked of whoever
/// labelled the text, and no head learns from silence.
///
/// @param source the set that it is from
/// @param function what kind of text it is within its source, for tables
/// @param fold from 0 to 4, see [Folds]
/// @param ordinary the categories of which its set may count as ordinary texts
public record Example(
        String text,
        String source,
        String function,
        int fold,
        Set<Category> yes,
        Set<Category> no,
        Set<Category> ordinary) {
    public static final String INVENTED = "invented";

    public Example {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        ordinary = Set.copyOf(ordinary);
    }

    public boolean isInvented() {
        return source.startsWith(INVENTED);
    }

    public boolean isForTest() {
        return fold == Folds.TEST;
    }
}
