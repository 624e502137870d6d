package org.verger.signin;

import org.verger.Canaries.Cage;
import org.verger.platform.RightsTable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The addresses of a row of the rights table, with the things of a school in their gaps.
final class Asked {
    /// What stands for a thing of a school, and which id it has there.
    private static final Map<String, Function<Cage, String>> THINGS =
            Map.ofEntries(
                    named("post", Cage::post),
                    named("photo", Cage::post),
                    named("template", Cage::post),
                    named("permission", Cage::post),
                    named("answer", Cage::post),
                    named("round", Cage::post),
                    named("alarm", Cage::post),
                    named("cover", Cage::post),
                    named("list", Cage::post),
                    named("letter", Cage::post),
                    named("flag", Cage::post),
                    named("entry", Cage::post),
                    named("pupil", Cage::child),
                    named("child", Cage::child),
                    named("consent", Cage::child),
                    named("tie", Cage::child),
                    named("term", Cage::child),
                    named("person", Cage::person),
                    named("appointment", Cage::person),
                    named("carer", Cage::other),
                    named("second", Cage::other),
                    Map.entry("id", cage -> passkey(cage)));

    /// What is no thing of a school: a secret that nobody holds, or a plain word.
    private static final Map<String, String> WORDS =
            Map.of(
                    "width", "1",
                    "place", "bulletin",
                    "position", "0",
                    "day", "2020-10-26",
                    "month", "2020-10",
                    "code", "WREN-FINCH",
                    "link", "nobody",
                    "token", "nobody",
                    "provider", "nobody");

    private static final List<String> KINDS = List.of("pupils", "staff");
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private Asked() {}

    private static <T> Map.Entry<String, Function<Cage, String>> named(
            String gap, Function<Cage, T> id) {
        return Map.entry(gap, cage -> id.apply(cage).toString());
    }

    /// The address of the canary's passkey, as a browser writes its id.
    private static String passkey(Cage cage) {
        var id = cage.person().toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /// Gaps that no test would know how to fill.
    static List<String> unknown(RightsTable.Row row) {
        return gaps(row)
                .filter(gap -> !THINGS.containsKey(gap) && !WORDS.containsKey(gap))
                .filter(gap -> !Set.of("kind", "school").contains(gap))
                .toList();
    }

    static boolean namesAThing(RightsTable.Row row) {
        return gaps(row).anyMatch(THINGS::containsKey);
    }

    /// Which lists somebody may bring depends on their kind: one that opens is enough.
    static Stream<String> of(RightsTable.Row row, Cage cage) {
        var pattern = row.path().getPatternString();
        return pattern.contains("{kind}")
                ? KINDS.stream().map(kind -> filled(pattern.replace("{kind}", kind), cage))
                : Stream.of(filled(pattern, cage));
    }

    static String filled(String pattern, Cage cage) {
        return GAP.matcher(pattern.replace("/*/*", "/none/none.css"))
                .replaceAll(gap -> thing(gap.group(1), pattern, cage));
    }

    private static String thing(String gap, String pattern, Cage cage) {
        if (gap.equals("school")) return cage.school().value().toString();
        if (gap.equals("second") && pattern.startsWith("/pupils/{pupil}/double"))
            return cage.child().toString();
        var id = THINGS.get(gap);
        return id == null ? WORDS.getOrDefault(gap, "nobody") : id.apply(cage);
    }

    private static Stream<String> gaps(RightsTable.Row row) {
        return GAP.matcher(row.path().getPatternString()).results().map(found -> found.group(1));
    }
}
