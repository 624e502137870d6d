package org.verger.gate.sites;

import org.verger.gate.Circumstances.Counting;
import org.verger.gate.Circumstances.Site;
import org.verger.gate.text.WordList;

/// The networks that `sites.txt` knows, as of the day it bears.
public final class KnownSites {
    private static final WordList LIST = WordList.named("sites.txt");

    private KnownSites() {}

    public static Site named(String name) {
        return LIST.chapter("sites").stream()
                .filter(entry -> entry.startsWith(name + ": "))
                .map(entry -> site(name, entry.substring(name.length() + 2).split(" ")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no site is called " + name));
    }

    /// What a text comes to, counted like this.
    public static int length(String text, Counting counting) {
        return Count.of(text, counting);
    }

    private static Site site(String name, String[] terms) {
        return new Site(name, Counting.valueOf(terms[1]), Integer.parseInt(terms[0]));
    }
}
