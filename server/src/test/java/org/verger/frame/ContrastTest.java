package org.verger.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ContrastTest {
    private static final Path CSS = Path.of("src/main/css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6});");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");

    /// Foreground, then every surface it stands on.
    private static final List<String> TEXT =
            List.of(
                    "ink paper ground sunk brand-soft danger-soft done-soft notice-soft",
                    "muted paper ground sunk brand-soft",
                    "link paper ground sunk",
                    "link-hover paper ground sunk",
                    "visited paper ground sunk",
                    "brand paper ground brand-soft",
                    "on-brand brand brand-strong",
                    "danger paper ground danger-soft",
                    "on-danger danger-fill danger-strong",
                    "done done-soft",
                    "notice notice-soft",
                    "waiting waiting-soft",
                    "on-focus focus",
                    "on-demo demo",
                    "on-school school-teal school-navy school-green school-purple school-maroon"
                            + " school-red school-brown school-grey");

    /// The edges of controls, and marks that carry meaning.
    private static final List<String> SHAPES =
            List.of(
                    "edge paper ground sunk",
                    "brand paper ground",
                    "danger-fill paper ground",
                    "accent paper ground brand-soft",
                    "focus-edge paper ground sunk brand-soft danger-soft");

    /// Decoration: nothing is lost where it is not seen.
    private static final Set<String> DECORATION = Set.of("line");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPairCanBeRead(boolean dark) throws IOException {
        var theme = theme(dark);

        assertThat(below(4.5, TEXT, theme)).isEmpty();
        assertThat(below(3, SHAPES, theme)).isEmpty();
    }

    @Test
    void everyColourIsMeasured() throws IOException {
        var measured = new TreeSet<>(DECORATION);
        for (var pairs : List.of(TEXT, SHAPES))
            pairs.forEach(pair -> measured.addAll(List.of(pair.split(" "))));

        assertThat(theme(false).keySet()).isEqualTo(measured);
        assertThat(theme(true).keySet()).isEqualTo(measured);
    }

    @Test
    void everyColourThatIsUsedIsDefined() throws IOException {
        var built = Path.of("target/classes/static");
        var sheet =
                Files.readString(built.resolve("verger.css"))
                        + Files.readString(built.resolve("news.css"));
        var used = USE.matcher(sheet).results().map(m -> m.group(1)).collect(Collectors.toSet());
        used.removeIf(name -> Set.of("font", "school").contains(name) || name.startsWith("govuk-"));

        assertThat(theme(false).keySet()).containsAll(used);
    }

    @Test
    void nothingIsLeftOfTheTypefaceOrTheCrest() throws IOException {
        var sheet = Files.readString(Path.of("target/classes/static/verger.css"));

        assertThat(sheet).doesNotContain("@font-face", "Transport", "crest", "url(");
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21);
    }

    private static List<String> below(
            double wanted, List<String> pairs, Map<String, String> theme) {
        return pairs.stream()
                .flatMap(
                        pair -> {
                            var names = pair.split(" ");
                            return Arrays.stream(names)
                                    .skip(1)
                                    .filter(
                                            on ->
                                                    contrast(of(theme, names[0]), of(theme, on))
                                                            < wanted)
                                    .map(
                                            on ->
                                                    names[0]
                                                            + " on "
                                                            + on
                                                            + " "
                                                            + contrast(
                                                                    of(theme, names[0]),
                                                                    of(theme, on)));
                        })
                .toList();
    }

    private static String of(Map<String, String> theme, String name) {
        return theme.getOrDefault(name, "");
    }

    private static Map<String, String> theme(boolean dark) throws IOException {
        var parts = Files.readString(CSS.resolve("colours.css")).split("@media", 2);
        var theme = new HashMap<String, String>();
        COLOUR.matcher(parts[dark ? 1 : 0])
                .results()
                .forEach(m -> theme.put(m.group(1), m.group(2)));
        return theme;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        return 0.2126 * light(hex, 0) + 0.7152 * light(hex, 2) + 0.0722 * light(hex, 4);
    }

    private static double light(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
