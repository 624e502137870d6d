package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// The phrases of all lists in one table, so that a word of a text is looked up once and not once
/// for every list. Each list has a bit; one that comes when there are no more is asked by itself.
final class Vocabulary {
    /// The bit of lists that are not in it.
    static final long ALONE = Long.MIN_VALUE;

    private static volatile Vocabulary known = new Vocabulary(List.of(), 0);

    private final List<Phrase> phrases;

    /// A bit for each list that is in it.
    private final long lists;

    /// Made when it is first asked; two threads that make it make the same.
    private @Nullable PhraseTable table;

    private Vocabulary(List<Phrase> phrases, long lists) {
        this.phrases = phrases;
        this.lists = lists;
    }

    /// All lists that have been read so far.
    static Vocabulary known() {
        return known;
    }

    /// The phrases of one more list.
    static synchronized List<Phrase> add(List<String> entries) {
        long list = known.lists + 1;
        List<Phrase> more = entries.stream().map(entry -> Phrase.of(entry, list)).toList();
        if (list != ALONE) known = known.with(more, list);
        return more;
    }

    private Vocabulary with(List<Phrase> more, long list) {
        return new Vocabulary(
                Stream.concat(phrases.stream(), more.stream()).toList(), lists | list);
    }

    /// Where in a reading a phrase of any list begins.
    Listed in(Reading reading) {
        PhraseTable all = table();
        var listed = new Listed(lists);
        for (int at = 0; at < reading.size(); at++) {
            for (Phrase phrase : all.ofOneWord(reading, at)) add(phrase, reading, at, listed);
            for (Phrase phrase : all.ofMore(reading, at)) add(phrase, reading, at, listed);
        }
        return listed;
    }

    private static void add(Phrase phrase, Reading reading, int at, Listed listed) {
        if (!listed.has(phrase.list(), at) && phrase.isReadAt(reading, at))
            listed.add(phrase.list(), at);
    }

    private PhraseTable table() {
        PhraseTable made = table;
        if (made == null) table = made = new PhraseTable(phrases);
        return made;
    }
}
