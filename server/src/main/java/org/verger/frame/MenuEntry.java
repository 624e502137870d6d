package org.verger.frame;

/// One line of the menu: a module offers it as a bean, and who may not open its path never sees it.
///
/// @param order small ones first; leave gaps
public record MenuEntry(String words, String path, int order) {
    boolean leadsTo(String here) {
        return here.equals(path) || here.startsWith(path.endsWith("/") ? path : path + "/");
    }
}
