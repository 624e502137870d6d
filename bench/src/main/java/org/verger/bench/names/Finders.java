package org.verger.bench.names;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;
import org.apache.lucene.util.fst.Util;
import org.verger.gate.Name.Kind;
import org.verger.gate.names.Form;
import org.verger.gate.names.FormTable;
import org.verger.gate.text.Filter;
import org.verger.gate.text.Hash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/// Three ways of finding exact names in a text of small letters and single spaces, whole words
/// only; each counts every name that stands there.
final class Finders {
    /// How many names stand in a text.
    interface Finder {
        int count(String text);
    }

    private Finders() {}

    /// The gate's own table of fingerprints, behind its filter of what a name may begin with. Names
    /// come as `given family`, each part of one word or more.
    static Finder ours(Iterator<String> names, int expected) {
        var form = new Form(Kind.PUPIL, Form.Shape.FULL, 1, -1);
        var table = new FormTable(expected);
        var openings = new Filter(3 * expected);
        while (names.hasNext()) {
            String name = names.next();
            int hash = 0;
            var letters = new StringBuilder(name.length());
            for (int i = 0; i < name.length(); i++)
                if (name.charAt(i) == ' ') openings.add(hash);
                else {
                    hash = Hash.more(hash, name.charAt(i));
                    letters.append(name.charAt(i));
                }
            openings.add(hash);
            table.add(letters.toString(), form);
        }
        table.close();
        return new Ours(table, openings);
    }

    private record Ours(FormTable table, Filter openings) implements Finder {
        @Override
        public int count(String text) {
            var letters = new char[text.length()];
            var starts = new int[text.length() / 2 + 3];
            var hashes = new int[starts.length];
            int words = 0;
            int size = 0;
            int hash = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ') {
                    hashes[words++] = hash;
                    starts[words] = size;
                    hash = 0;
                } else {
                    letters[size++] = c;
                    hash = Hash.more(hash, c);
                }
            }
            hashes[words++] = hash;
            starts[words] = size;
            return count(CharBuffer.wrap(letters), starts, hashes, words);
        }

        private int count(CharSequence letters, int[] starts, int[] hashes, int words) {
            int found = 0;
            for (int first = 0; first < words; first++) {
                int hash = hashes[first];
                for (int last = first; openings.mayHave(hash); ) {
                    List<Form> forms = table.find(hash, letters, starts[first], starts[last + 1]);
                    if (!forms.isEmpty()) found++;
                    if (++last == words) break;
                    hash = Hash.joined(hash, hashes[last], starts[last + 1] - starts[last]);
                }
            }
            return found;
        }
    }

    static Finder doubleArray(List<String> names) {
        var padded = new TreeMap<String, Boolean>();
        for (String name : names) padded.put(" " + name + " ", true);
        var trie = new AhoCorasickDoubleArrayTrie<Boolean>();
        trie.build(padded);
        return text -> {
            var found = new int[1];
            trie.parseText(" " + text + " ", (int _, int _, Boolean _) -> found[0]++);
            return found[0];
        };
    }

    static Finder transducer(List<String> names) {
        try {
            var outputs = NoOutputs.getSingleton();
            var compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, outputs).build();
            var ints = new IntsRefBuilder();
            for (String name : names.stream().distinct().sorted().toList())
                compiler.add(Util.toIntsRef(new BytesRef(name), ints), outputs.getNoOutput());
            FST<Object> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
            return text -> count(fst, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(FST<Object> fst, String text) {
        try {
            int found = 0;
            var arc = new FST.Arc<Object>();
            FST.BytesReader in = fst.getBytesReader();
            for (int start = 0; start < text.length(); start++) {
                if (start > 0 && text.charAt(start - 1) != ' ') continue;
                fst.getFirstArc(arc);
                for (int i = start; i < text.length(); i++) {
                    if (fst.findTargetArc(text.charAt(i), arc, arc, in) == null) break;
                    boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
                    if (arc.isFinal() && ends) found++;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
