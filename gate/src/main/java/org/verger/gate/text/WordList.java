package org.verger.gate.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A dated list of words, kept as a resource: chapters in square brackets, entries between commas,
/// and at its head what it is, where it comes from and as of when.
public final class WordList {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String AS_OF = "# As of: ";

    private final String name;
    private final Map<String, List<String>> chapters = new LinkedHashMap<>();
    private final List<String> head = new ArrayList<>();

    private WordList(String name) {
        this.name = name;
    }

    /// The list of this name; it ships with the gate.
    public static WordList named(String name) {
        var list = new WordList(name);
        try (InputStream in = WordList.class.getResourceAsStream("/org/verger/gate/" + name)) {
            if (in == null) throw new IllegalArgumentException("there is no list " + name);
            list.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /// The entries of a chapter, in their order.
    public List<String> chapter(String chapter) {
        List<String> entries = chapters.get(chapter);
        if (entries == null)
            throw new IllegalArgumentException(name + " has no chapter " + chapter);
        return entries;
    }

    public Set<String> words(String chapter) {
        return Set.copyOf(chapter(chapter));
    }

    public Phrases phrases(String chapter) {
        return Phrases.listed(chapter(chapter));
    }

    /// A chapter's phrases that are looked for only where something else was found first, and so by
    /// themselves: most texts need not be looked through for them.
    public Phrases phrasesIfNeeded(String chapter) {
        return Phrases.of(chapter(chapter));
    }

    public LocalDate asOf() {
        return head.stream()
                .filter(line -> line.startsWith(AS_OF))
                .map(line -> LocalDate.parse(line.substring(AS_OF.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " bears no date"));
    }

    private void read(String text) {
        var chapter = new StringBuilder();
        String title = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("#")) head.add(line);
            else if (line.startsWith("[")) {
                close(title, chapter);
                title = line.substring(1, line.length() - 1);
            } else chapter.append(line).append(' ');
        }
        close(title, chapter);
    }

    private void close(String title, StringBuilder chapter) {
        List<String> entries =
                COMMA.splitAsStream(chapter.toString().strip())
                        .filter(entry -> !entry.isEmpty())
                        .toList();
        if (!title.isEmpty()) chapters.put(title, entries);
        chapter.setLength(0);
    }
}
