package org.verger.frame;

import java.util.Comparator;

/// One line of the menu: a module offers it as a bean, and who may not open its path never sees it.
///
/// @param order within its group, small ones first; leave gaps
public record MenuEntry(String words, String path, MenuGroup group, int order) {
    static final Comparator<MenuEntry> ORDER =
            Comparator.comparing(MenuEntry::group).thenComparingInt(MenuEntry::order);

    boolean leadsTo(String here) {
        return here.equals(path) || here.startsWith(path.endsWith("/") ? path : path + "/");
    }
}
