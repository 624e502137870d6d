import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the style sheets. The one for those who work with Verger: govuk-frontend's compiled sheet
/// without its typeface, its crest and the parts we do not use, its colours lifted into our custom
/// properties, our own sheets after it. Whatever it expects and does not find fails the build, so
/// that a new version is read by a person. And the small one of a school's public page, which is
/// ours alone.
///
/// Arguments: folder of the unpacked webjars, folder of our sheets, folder to write to.
class Sheet {
    /// What we draw ourselves or do not have.
    private static final List<String> UNUSED =
            List.of(
                    "accordion",
                    "cookie-banner",
                    "exit-this-page",
                    "file-upload",
                    "drop-zone",
                    "footer",
                    "header",
                    "generic-header",
                    "logo-dot",
                    "notification-banner",
                    "pagination",
                    "panel",
                    "password-input",
                    "phase-banner",
                    "service-navigation",
                    "summary-card",
                    "tabs",
                    "tag",
                    "task-list",
                    "template--rebranded",
                    "frontend-supported",
                    "link--inverse",
                    "link--muted",
                    "back-link--inverse",
                    "breadcrumbs--inverse",
                    "button--inverse",
                    "clearfix",
                    "width-container",
                    "main-wrapper",
                    "template");

    /// Type is a step smaller than GOV.UK's: people work in these pages all day.
    private static final Map<String, String> SIZES =
            Map.of(
                    "3rem", "2.125rem",
                    "2.25rem", "1.75rem",
                    "2rem", "1.625rem",
                    "1.5rem", "1.25rem",
                    "1.1875rem", "1.0625rem",
                    "1.125rem", "1.0625rem");

    /// Colour, then what it becomes as text, as surface and as line; `-` where it must not occur.
    private static final Map<String, List<String>> COLOURS =
            Map.ofEntries(
                    Map.entry("#0b0c0c", List.of("ink", "ink", "edge")),
                    Map.entry("#fff", List.of("on-brand", "paper", "paper")),
                    Map.entry("#fd0", List.of("-", "focus", "focus")),
                    Map.entry("#b1b4b6", List.of("-", "line", "line")),
                    Map.entry("#f3f2f1", List.of("-", "sunk", "sunk")),
                    Map.entry("#1d70b8", List.of("link", "brand", "brand")),
                    Map.entry("#003078", List.of("link-hover", "-", "-")),
                    Map.entry("#4c2c92", List.of("visited", "-", "-")),
                    Map.entry("#d4351c", List.of("danger", "danger-fill", "danger")),
                    Map.entry("#505a5f", List.of("muted", "-", "edge")),
                    Map.entry("#00703c", List.of("-", "brand", "-")),
                    Map.entry("#005a30", List.of("-", "brand-strong", "-")),
                    Map.entry("#002d18", List.of("-", "brand-strong", "brand-strong")),
                    Map.entry("#aa2a16", List.of("-", "danger-strong", "-")),
                    Map.entry("#55150b", List.of("-", "danger-strong", "danger-strong")),
                    Map.entry("#942514", List.of("danger", "-", "-")),
                    Map.entry("#dbdad9", List.of("-", "line", "-")),
                    Map.entry("#929191", List.of("-", "-", "edge")),
                    Map.entry("rgba(11,12,12,.99)", List.of("ink", "-", "-")));

    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");
    private static final String TYPEFACE = "GDS Transport,arial,sans-serif";

    /// Our sheets, in the order in which they speak.
    private static final List<String> OURS =
            List.of(
                    "colours.css",
                    "page.css",
                    "parts.css",
                    "screens.css",
                    "posts.css",
                    "consent.css",
                    "people.css",
                    "calendar.css",
                    "signin.css",
                    "print.css");

    /// The sheets of a public page, which an old phone loads over a slow line.
    private static final List<String> PUBLIC = List.of("colours.css", "news.css");

    private final TreeSet<String> seen = new TreeSet<>();

    /// A sheet that nobody takes in would be missed by nobody but the reader.
    private static void allNamed(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var there = files.map(file -> file.getFileName().toString()).sorted().toList();
            var named = Stream.concat(OURS.stream(), PUBLIC.stream()).distinct().sorted().toList();
            if (!there.equals(named))
                throw new IllegalStateException(folder + " holds " + there + ", not " + named);
        }
    }

    public static void main(String[] args) throws IOException {
        var webjars = Path.of(args[0], "META-INF/resources/webjars");
        var into = Files.createDirectories(Path.of(args[2]));
        var govuk = Files.readString(only(webjars, "dist/govuk/govuk-frontend.min.css"));
        var ours = Path.of(args[1]);
        allNamed(ours);
        Files.writeString(
                into.resolve("verger.css"), new Sheet().rewritten(govuk) + all(ours, OURS));
        Files.writeString(into.resolve("news.css"), all(ours, PUBLIC));
        Files.copy(
                only(webjars, "dist/htmx.min.js"),
                into.resolve("htmx.js"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String all(Path folder, List<String> names) throws IOException {
        var all = new StringBuilder();
        for (var name : names) all.append(tight(Files.readString(folder.resolve(name))));
        return all.toString();
    }

    private static Path only(Path webjars, String tail) throws IOException {
        try (var files = Files.walk(webjars)) {
            var found = files.filter(file -> file.endsWith(tail)).toList();
            expect(found.size() == 1, "one " + tail + " in the webjars, found " + found);
            return found.getFirst();
        }
    }

    private String rewritten(String sheet) {
        var out =
                new StringBuilder(
                        "/* Holds parts of govuk-frontend: Crown copyright, MIT licence */");
        expect(sheet.contains("@font-face"), "a typeface to drop");
        expect(sheet.contains("govuk-crest.svg"), "a crest to drop");
        expect(sheet.contains(TYPEFACE), "the font stack to replace");
        rules(
                sheet.replaceFirst("@charset \"UTF-8\";", "").replaceAll("(?s)/\\*.*?\\*/", ""),
                false,
                out);
        var unseen = new TreeSet<>(COLOURS.keySet());
        unseen.removeAll(seen);
        expect(unseen.isEmpty(), "these colours, which are gone: " + unseen);
        for (var unwanted : List.of("url(", "GDS", "crest", "crown"))
            expect(out.indexOf(unwanted) < 0, "nothing left of " + unwanted);
        return out.toString();
    }

    /// Walks one level of rules; a group such as `@media` is walked in turn.
    private void rules(String css, boolean print, StringBuilder out) {
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) break;
            var head = css.substring(at, open).strip();
            int close = end(css, open);
            var body = css.substring(open + 1, close);
            at = close + 1;
            if (head.equals("@font-face")) continue;
            if (head.startsWith("@media") || head.startsWith("@supports")) {
                group(head, body, print || head.contains("print"), out);
            } else {
                rule(head, body, print, out);
            }
        }
    }

    private void group(String head, String body, boolean print, StringBuilder out) {
        if (head.contains("-ms-high-contrast") || head.contains("\\0")) return;
        var inner = new StringBuilder();
        rules(body, print, inner);
        if (!inner.isEmpty()) out.append(head).append('{').append(inner).append('}');
    }

    private void rule(String head, String body, boolean print, StringBuilder out) {
        var selectors = Arrays.stream(head.split(",(?![^(]*\\))")).filter(Sheet::used).toList();
        if (selectors.isEmpty()) return;
        boolean focused =
                body.contains("#fd0")
                        || selectors.stream()
                                .allMatch(s -> s.contains(":focus") || s.contains(":active"));
        var kept = new ArrayList<String>();
        for (var declaration : body.split(";"))
            kept.add(declared(head, declaration, print, focused));
        out.append(String.join(",", selectors)).append('{');
        out.append(String.join(";", kept)).append('}');
    }

    private static boolean used(String selector) {
        return UNUSED.stream()
                .noneMatch(part -> selector.matches(".*\\.govuk-" + part + "(?![a-z]).*"));
    }

    private String declared(String rule, String declaration, boolean print, boolean focused) {
        int colon = declaration.indexOf(':');
        var property = declaration.substring(0, colon);
        var value = declaration.substring(colon + 1).replace(TYPEFACE, "var(--font)");
        if (property.equals("font-size")) value = SIZES.getOrDefault(value, value);
        if (print) return property + ":" + value;
        var lifted =
                COLOUR.matcher(value)
                        .replaceAll(
                                m ->
                                        Matcher.quoteReplacement(
                                                lifted(rule, property, m.group(), focused)));
        return property + ":" + lifted;
    }

    private String lifted(String rule, String property, String colour, boolean focused) {
        if (focused && colour.equals("#0b0c0c")) return "var(--on-focus)";
        var roles = COLOURS.get(colour);
        expect(roles != null, "a meaning for " + colour + " in " + rule);
        seen.add(colour);
        var role = roles.get(role(property));
        expect(!role.equals("-"), "no " + colour + " as " + property + " in " + rule);
        return "var(--" + role + ")";
    }

    private static int role(String property) {
        if (property.endsWith("background") || property.equals("background-color")) return 1;
        return property.equals("color") || property.equals("fill") ? 0 : 2;
    }

    private static int end(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') depth++;
            if (css.charAt(i) == '}' && --depth == 0) return i;
        }
        throw new IllegalStateException("The sheet ends inside a block");
    }

    private static String tight(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s*([{};])\\s*", "$1")
                .replaceAll(":\\s+(?=[^{}]*[;}])", ":");
    }

    private static void expect(boolean held, String what) {
        if (!held) throw new IllegalStateException("govuk-frontend: expected " + what);
    }
}
