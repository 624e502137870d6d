package org.verger.platform;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which role may use which route, read from `rights.md`: one table that a person can read, and the
/// only place where rights are given. A route that is missing from it is closed to everybody.
public final class RightsTable {
    /// The table that ships with the product.
    public static final RightsTable SHIPPED = parse(shipped());

    private static final String YES = "yes";

    private final List<Row> rows;
    private final Map<Right, Set<Role>> holders;

    /// One route: who may use it, and whether it is grave enough to ask for a fresh proof of who is
    /// asking.
    public record Row(String method, PathPattern path, Right right, boolean grave) {
        boolean matches(String method, PathContainer path) {
            return this.method.equals(method) && this.path.matches(path);
        }
    }

    private RightsTable(List<Row> rows, Map<Right, Set<Role>> holders) {
        this.rows = List.copyOf(rows);
        this.holders = Map.copyOf(holders);
    }

    /// Every route, in the order of the file.
    public List<Row> rows() {
        return rows;
    }

    /// Whether the role holds the right.
    public boolean grants(Role role, Right right) {
        return holders.getOrDefault(right, Set.of()).contains(role);
    }

    /// The row of a request. When several match, the most specific path speaks.
    public Optional<Row> row(String method, String path) {
        var asked = PathContainer.parsePath(path);
        var verb = method.equals("HEAD") ? "GET" : method;
        return rows.stream()
                .filter(row -> row.matches(verb, asked))
                .min((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.path(), b.path()));
    }

    /// Whether somebody with these roles may use this route.
    public boolean opens(String method, String path, Set<Role> roles) {
        return row(method, path)
                .filter(
                        row ->
                                row.right() == Right.PUBLIC
                                        || row.right() == Right.SIGNED_IN
                                        || roles.stream().anyMatch(r -> grants(r, row.right())))
                .isPresent();
    }

    /// Reads the Markdown table: a header row that names the roles, then a row a route.
    ///
    /// @throws IllegalArgumentException when a cell is not understood, or two rows give one right
    ///   to different roles
    static RightsTable parse(String markdown) {
        var lines =
                markdown.lines()
                        .filter(line -> line.startsWith("|"))
                        .map(RightsTable::cells)
                        .toList();
        var roles =
                lines.getFirst().subList(3, lines.getFirst().size()).stream()
                        .map(RightsTable::role)
                        .toList();
        var rows = new ArrayList<Row>();
        var holders = new EnumMap<Right, Set<Role>>(Right.class);
        for (var cells : lines.subList(2, lines.size())) {
            var row = row(cells);
            var may = holders(cells.subList(3, cells.size()), roles);
            var before = holders.putIfAbsent(row.right(), may);
            if (before != null && !before.equals(may)) {
                throw new IllegalArgumentException(
                        "%s is given to %s and to %s".formatted(row.right(), before, may));
            }
            rows.add(row);
        }
        return new RightsTable(rows, holders);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Role role(String words) {
        return Role.valueOf(words.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }

    private static Row row(List<String> cells) {
        var route = cells.get(0).replace("`", "").split(" ", 2);
        return new Row(
                route[0],
                PathPatternParser.defaultInstance.parse(route[1]),
                Right.valueOf(cells.get(1)),
                cells.get(2).equals("grave"));
    }

    private static Set<Role> holders(List<String> cells, List<Role> roles) {
        var may = EnumSet.noneOf(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            if (cells.get(i).equals(YES)) may.add(roles.get(i));
        }
        return may.stream().collect(toUnmodifiableSet());
    }

    private static String shipped() {
        try (var file = RightsTable.class.getResourceAsStream("/rights.md")) {
            if (file == null) throw new IllegalStateException("rights.md is missing from the jar");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
