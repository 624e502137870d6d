package org.verger.bench.text;

import org.verger.gate.Name;
import org.verger.gate.Name.Kind;
import org.verger.gate.text.WordList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Writes `bench/data/attack.tsv`: words that the gate refuses and names of an invented roster, in
/// sentences of ours, in each disguise and in two at once. It was written before the defence and
/// stays as it is; the tables bear its SHA-256.
final class AttackSet {
    static final Path FILE = Path.of("bench/data/attack.tsv");
    private static final List<String> CHAPTERS =
            List.of("threats", "discriminatory", "sexual", "swearing");
    private static final List<String> ABOUT_WORDS =
            List.of(
                    "oh do be quiet %s and sit",
                    "the new timetable, %s, nobody asked for it",
                    "%s is all I have to add to this",
                    "honestly that was %s from start to end",
                    "and after the match he went %s again",
                    "Year 9 can read %s on the back of the bus");
    private static final List<String> ABOUT_NAMES =
            List.of(
                    "Well done to %s for the swimming gala",
                    "%s made the best clay owl this week",
                    "On Friday %s read her poem to the hall",
                    "our goalkeeper was %s once more");
    private static final List<String> GIVEN =
            List.of(
                    "Ottilie",
                    "Barnaby",
                    "Kezia",
                    "Leopold",
                    "Saskia",
                    "Thandeka",
                    "Gethin",
                    "Marigold",
                    "Zebedee",
                    "Anneliese");
    private static final List<String> FAMILY =
            List.of("Threlkeld", "Oddbins", "Quarmby", "Hesketh", "Wragbottom", "Pilkinshaw");

    /// A line of the file.
    ///
    /// @param kind the disguise, or two with a plus between
    /// @param target the word or the name in the plain sentence
    /// @param masked the same in disguise
    record Line(String kind, boolean name, String target, String masked, String carrier) {
        String plainText() {
            return carrier.replace("%s", target);
        }

        String text() {
            return carrier.replace("%s", masked);
        }

        int from() {
            return carrier.indexOf("%s");
        }

        int to() {
            return from() + masked.length();
        }
    }

    private AttackSet() {}

    public static void main(String[] args) throws IOException {
        var random = new Random(20261126);
        var lines = new ArrayList<String>();
        for (Disguise one : Disguise.values())
            add(lines, one.name(), List.of(one), words().size(), 60, random);
        for (Disguise one : Disguise.values())
            for (Disguise two : Disguise.values())
                if (one.compareTo(two) < 0)
                    add(lines, one + "+" + two, order(one, two), 40, 15, random);
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines);
    }

    /// The roster from which the names are.
    static List<Name> roster() {
        return GIVEN.stream()
                .flatMap(
                        given -> FAMILY.stream().map(family -> new Name(given, family, Kind.PUPIL)))
                .toList();
    }

    static List<Line> lines() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.map(line -> line.split("\t", -1))
                    .map(at -> new Line(at[0], at[1].equals("name"), at[2], at[3], at[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words() {
        return CHAPTERS.stream()
                .flatMap(chapter -> WordList.named("words.txt").chapter(chapter).stream())
                .map(entry -> entry.replace("*", ""))
                .filter(entry -> entry.replace(" ", "").length() >= 4)
                .distinct()
                .toList();
    }

    private static List<Disguise> order(Disguise one, Disguise two) {
        return one.parts() && !two.parts() ? List.of(two, one) : List.of(one, two);
    }

    private static void add(
            List<String> lines,
            String kind,
            List<Disguise> disguises,
            int words,
            int names,
            Random random) {
        for (String word : some(words(), words, random))
            line(kind, "word", word, ABOUT_WORDS, disguises, random).ifPresent(lines::add);
        List<String> people =
                roster().stream().map(name -> name.given() + " " + name.family()).toList();
        for (String name : some(people, names, random))
            line(kind, "name", name, ABOUT_NAMES, disguises, random).ifPresent(lines::add);
    }

    /// Nothing where a disguise cannot be put on the word.
    private static Optional<String> line(
            String kind,
            String what,
            String target,
            List<String> carriers,
            List<Disguise> disguises,
            Random random) {
        String masked = target;
        for (Disguise disguise : disguises) {
            String before = masked;
            masked = disguise.put(before, random);
            if (masked.equals(before)) return Optional.empty();
        }
        String carrier = carriers.get(random.nextInt(carriers.size()));
        return Optional.of(String.join("\t", kind, what, target, masked, carrier));
    }

    private static List<String> some(List<String> all, int count, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }
}
