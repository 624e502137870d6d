package org.verger.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// The words of a template, read: plain text and slots, in their order. A slot is written as `{Day:
/// day}`, `{Opens at: time}`, `{Minutes late: 5 to 90}` or `{Why: snow / ice}`.
public record Wording(List<Part> parts) {
    /// The most slots that a template has: more are no quick form any more.
    public static final int MOST_SLOTS = 8;

    /// The most ways in which its choices go together: each of them is read before anybody agrees.
    public static final int MOST_WAYS = 48;

    private static final Pattern GAP = Pattern.compile("\\{([^{}:\\n]{1,40}):([^{}\\n]{1,300})}");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,6}) to ([0-9]{1,6})");

    /// A piece of it.
    public sealed interface Part {
        /// Words that stay as they are.
        record Plain(String words) implements Part {}

        /// A gap.
        record Gap(Slot slot) implements Part {}
    }

    /// What is wrong with words that are no wording. Put into words by the screens.
    public enum Fault {
        /// A brace that opens or closes no slot.
        STRAY_BRACE,
        /// A slot of no kind that there is.
        NO_SUCH_KIND,
        /// Two slots of one name and different kinds.
        NAMED_TWICE,
        TOO_MANY_SLOTS,
        /// More ways to choose than can all be read beforehand.
        TOO_MANY_WAYS
    }

    /// What reading gives: a wording, or what is wrong.
    public sealed interface Read {
        /// It can be read.
        record Good(Wording wording) implements Read {}

        /// It cannot, for this reason.
        record Bad(Fault fault) implements Read {}
    }

    public Wording {
        parts = List.copyOf(parts);
    }

    /// Words that are a wording, as all are that somebody wrote a template of. Of an old one there
    /// may be more ways to choose than may be now.
    static Wording of(String words) {
        return switch (parse(words)) {
            case Read.Good(var wording) -> wording;
            case Read.Bad(var fault) -> throw new IllegalArgumentException("no wording: " + fault);
        };
    }

    /// Reads words, without the white space around them.
    public static Read read(String typed) {
        return switch (parse(typed)) {
            case Read.Good(var wording) when !wording.isReadInAllWays() ->
                    new Read.Bad(Fault.TOO_MANY_WAYS);
            case Read.Good good -> good;
            case Read.Bad bad -> bad;
        };
    }

    private static Read parse(String typed) {
        var words = typed.strip();
        var parts = new ArrayList<Part>();
        var known = new LinkedHashMap<String, Slot>();
        var gaps = GAP.matcher(words);
        int from = 0;
        while (gaps.find()) {
            var slot = slot(gaps);
            if (slot.isEmpty()) return new Read.Bad(Fault.NO_SUCH_KIND);
            var same = known.putIfAbsent(slot.get().name(), slot.get());
            if (same != null && !same.equals(slot.get())) return new Read.Bad(Fault.NAMED_TWICE);
            parts.add(new Part.Plain(words.substring(from, gaps.start())));
            parts.add(new Part.Gap(slot.get()));
            from = gaps.end();
        }
        parts.add(new Part.Plain(words.substring(from)));
        if (known.size() > MOST_SLOTS) return new Read.Bad(Fault.TOO_MANY_SLOTS);
        return hasStrayBrace(parts)
                ? new Read.Bad(Fault.STRAY_BRACE)
                : new Read.Good(new Wording(parts));
    }

    /// The slots, each once, in the order in which they first come.
    public List<Slot> slots() {
        return parts.stream()
                .<Slot>mapMulti(
                        (part, each) -> {
                            if (part instanceof Part.Gap(var slot)) each.accept(slot);
                        })
                .distinct()
                .toList();
    }

    /// The text with every gap filled; nothing unless each slot takes what was typed for it.
    public Optional<FilledWording> filled(Map<String, String> typed, LocalDate today) {
        var stretches = new ArrayList<FilledWording.Stretch>();
        for (var part : parts) {
            var stretch = stretch(part, typed, today);
            if (stretch.isEmpty()) return Optional.empty();
            stretches.add(stretch.get());
        }
        return Optional.of(new FilledWording(stretches));
    }

    /// Whether its samples are all the ways in which its choices go together.
    boolean isReadInAllWays() {
        return ways() <= MOST_WAYS;
    }

    /// The text filled in every way in which its choices go together, or in the first of them where
    /// these are too many.
    List<FilledWording> samples(LocalDate today) {
        return LongStream.range(0, Math.min(ways(), MOST_WAYS))
                .mapToObj(number -> filled(sample(number, today), today).orElseThrow())
                .toList();
    }

    private long ways() {
        return slots().stream().mapToLong(Slot::ways).reduce(1, (one, more) -> one * more);
    }

    private Map<String, String> sample(long number, LocalDate today) {
        var typed = new HashMap<String, String>();
        long left = number;
        for (var slot : slots()) {
            var choices = slot.samples(today);
            typed.put(slot.name(), choices.get((int) (left % choices.size())));
            left /= choices.size();
        }
        return typed;
    }

    private static Optional<FilledWording.Stretch> stretch(
            Part part, Map<String, String> typed, LocalDate today) {
        return switch (part) {
            case Part.Plain(var words) -> Optional.of(FilledWording.Stretch.said(words));
            case Part.Gap(var slot) ->
                    slot.filled(typed.getOrDefault(slot.name(), ""), today)
                            .map(words -> FilledWording.Stretch.in(slot, words));
        };
    }

    private static Optional<Slot> slot(Matcher gap) {
        var name = gap.group(1).strip();
        var kind = gap.group(2).strip();
        if (name.isEmpty()) return Optional.empty();
        if (kind.equals("day")) return Optional.of(new Slot.Day(name));
        if (kind.equals("time")) return Optional.of(new Slot.Time(name));
        var range = RANGE.matcher(kind);
        if (range.matches()) return number(name, range);
        var options = Arrays.stream(kind.split("/", -1)).map(String::strip).distinct().toList();
        boolean isChoice = options.size() > 1 && options.stream().noneMatch(String::isEmpty);
        return isChoice ? Optional.of(new Slot.Choice(name, options)) : Optional.empty();
    }

    private static Optional<Slot> number(String name, Matcher range) {
        int least = Integer.parseInt(range.group(1));
        int most = Integer.parseInt(range.group(2));
        return least < most ? Optional.of(new Slot.Count(name, least, most)) : Optional.empty();
    }

    private static boolean hasStrayBrace(List<Part> parts) {
        return parts.stream()
                .anyMatch(
                        part ->
                                part instanceof Part.Plain(var words)
                                        && (words.contains("{") || words.contains("}")));
    }
}
