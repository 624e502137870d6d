package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toCollection;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.verger.Canaries;
import org.verger.TurnedClock;
import org.verger.platform.Right;
import org.verger.platform.RightsTable;
import org.verger.platform.Role;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every route, for every role and for nobody, on things of their own school, of its sister and of
/// another trust, through the real chain over HTTP: as `rights.md` says.
@SignInTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
    private static final String OF_THE_CONTAINER = "/error";

    private static final List<RightsTable.Row> ROWS = RightsTable.SHIPPED.rows();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired private Town town;
    @Autowired private TurnedClock clock;
    @Autowired private JdbcClient db;
    @Autowired private TransactionTemplate transactions;
    private List<Canaries.Cage> cages = List.of();
    private final Map<Role, Town.Resident> staff = new EnumMap<>(Role.class);

    @BeforeAll
    void plant() {
        clock.reset();
        cages = Canaries.planted(db, transactions).cages();
        for (var role : Role.values()) {
            var one = town.invented(own().trust());
            var _ = town.appoint(one.key(), own().school(), role);
            staff.put(role, one);
        }
    }

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void everyRouteStandsInTheTableAndNothingElseDoes() {
        var routes = routes();

        assertThat(missing(routes)).isEmpty();
        assertThat(unknown(routes)).isEmpty();
    }

    @Test
    void aRouteThatIsInOnlyOneOfThemIsFound() {
        var more = routes();
        more.add("GET /everything");
        var fewer = routes();
        fewer.remove("GET /posts");

        assertThat(missing(more)).containsExactly("GET /everything");
        assertThat(unknown(fewer)).containsExactly("GET /posts");
    }

    @Test
    void everyGapInAnAddressIsFilledWithSomething() {
        assertThat(ROWS).allSatisfy(row -> assertThat(Asked.unknown(row)).as("%s", row).isEmpty());
    }

    @Test
    void nobodyIsSentToTheSignInPageFromAllThatIsNotPublic() {
        for (var row : ROWS) {
            if (!isReached(row)) continue;
            var visitor = new Visitor();
            var seen = ask(visitor, row, own());

            if (row.right() == Right.PUBLIC)
                assertThat(seen.status()).as("%s", row).isNotEqualTo(403).isLessThan(500);
            else {
                if (row.method().equals("GET")) {
                    assertThat(seen.status()).as("%s", row).isEqualTo(303);
                    assertThat(seen.location()).as("%s", row).startsWith("/sign-in?to=");
                } else if (isOfSigningIn(row)) {
                    assertThat(seen.location()).as("%s", row).isEqualTo("/sign-in");
                } else {
                    assertThat(seen.status()).as("%s", row).isEqualTo(401);
                    assertThat(seen.words()).as("%s", row).contains("Your visit had ended");
                }
            }
        }
    }

    @Test
    void everyRoleReachesWhatItsRightsOpenAndNothingElse() {
        int asked = 0;
        for (var role : Role.values()) {
            var visitor = signedIn(role);
            for (var row : ROWS) {
                if (!isReached(row)) continue;
                var seen = ask(visitor, row, own());

                var opens = opens(role, row);
                assertThat(seen.status() == 403).as("%s for %s", row, role).isEqualTo(!opens);
                assertThat(seen.status()).as("%s for %s", row, role).isLessThan(500);
                assertThat(opens && isSentToSignIn(seen)).as("%s for %s", row, role).isFalse();
                asked++;
            }
        }
        System.out.printf(
                "rights: %d routes × %d roles = %d asked%n",
                ROWS.size(), Role.values().length, asked);
    }

    /// Their last role has just ended, or their first begins tomorrow.
    @Test
    void whoeverIsNothingAnywhereMeetsNoFailure() {
        var visitor = signedIn(town.invented(own().trust()));

        for (var row : ROWS)
            if (isReached(row))
                assertThat(ask(visitor, row, own()).status()).as("%s", row).isLessThan(500);
    }

    @Test
    void whatBelongsToAnotherSchoolOrTrustReadsLikeWhatIsNotThere() {
        int compared = 0;
        var rows = new SchoolRows(db, transactions);
        var before = rows.of(sister(), elsewhere());
        for (var role : Role.values()) {
            var visitor = signedIn(role);
            for (var row : ROWS) {
                if (!isReached(row) || !Asked.namesAThing(row) || row.right() == Right.PUBLIC)
                    continue;
                var nothing = ask(visitor, row, nowhere());
                for (var cage : List.of(sister(), elsewhere())) {
                    var foreign = ask(visitor, row, cage);

                    assertThat(foreign.status())
                            .as("%s for %s", row, role)
                            .isEqualTo(nothing.status());
                    assertThat(foreign.plain())
                            .as("%s for %s", row, role)
                            .isEqualTo(nothing.plain());
                    if (opens(role, row) && row.method().equals("GET"))
                        assertThat(foreign.status()).as("%s for %s", row, role).isEqualTo(404);
                    compared++;
                }
            }
        }
        System.out.printf(
                "rights: %d answers about foreign things, each as about nothing%n", compared);
        assertThat(compared).isGreaterThan(1_000);
        assertThat(rows.of(sister(), elsewhere()))
                .as("nothing foreign was changed")
                .isEqualTo(before);
    }

    @Test
    void aThingOfTheirOwnIsThere() {
        var head = signedIn(Role.HEAD);

        for (var path : List.of("/posts/{post}", "/review/{post}", "/pupils/{pupil}"))
            assertThat(head.get(Asked.filled(path, own())).status()).as(path).isEqualTo(200);
    }

    @Test
    void aRightThatIsTakenAwayRefusesTheNextRequestOfAnOpenSession() {
        var one = town.invented(own().trust());
        var head = town.appoint(one.key(), own().school(), Role.HEAD);
        var _ = town.appoint(one.key(), own().school(), Role.GOVERNOR);
        var visitor = signedIn(one);
        assertThat(visitor.get("/review").status()).isEqualTo(200);

        town.end(one.key(), head);

        assertThat(visitor.get("/review").status()).isEqualTo(403);
        assertThat(visitor.get("/posts").status()).isEqualTo(200);
    }

    private Set<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(RightsTest::routes)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .filter(path -> !path.equals(OF_THE_CONTAINER))
                // one that answers every method would stand in no row
                .peek(path -> assertThat(methods).as(path).isNotEmpty())
                .flatMap(path -> methods.stream().map(method -> method + " " + path));
    }

    private static List<String> missing(Set<String> routes) {
        return routes.stream().filter(route -> !inTable().contains(route)).toList();
    }

    private static List<String> unknown(Set<String> routes) {
        return inTable().stream().filter(route -> !routes.contains(route)).toList();
    }

    private static Set<String> inTable() {
        return ROWS.stream()
                .map(row -> row.method() + " " + row.path().getPatternString())
                .collect(toCollection(TreeSet::new));
    }

    private boolean opens(Role role, RightsTable.Row row) {
        return Asked.of(row, own().empty())
                .anyMatch(path -> RightsTable.SHIPPED.opens(row.method(), path, Set.of(role)));
    }

    /// Signing out would end the visit, and the pages of an interrupted form are never asked for by
    /// their address.
    private static boolean isReached(RightsTable.Row row) {
        return !Set.of("/sign-out", "/sign-in/interrupted", "/sign-in/ended")
                .contains(row.path().getPatternString());
    }

    /// Nothing that it holds is worth keeping.
    private static boolean isOfSigningIn(RightsTable.Row row) {
        var path = row.path().getPatternString();
        return path.startsWith("/sign-in/") || path.equals("/place");
    }

    private static boolean isSentToSignIn(Visitor.Seen seen) {
        return seen.location().startsWith("/sign-in?to=");
    }

    private Visitor.Seen ask(Visitor visitor, RightsTable.Row row, Canaries.Cage cage) {
        return Asked.of(row, cage)
                .map(path -> ask(visitor, row.method(), path))
                .reduce((one, other) -> one.status() == 403 ? other : one)
                .orElseThrow();
    }

    private static Visitor.Seen ask(Visitor visitor, String method, String path) {
        return switch (method) {
            case "GET" -> visitor.get(path);
            case "POST" -> visitor.post(path, Map.of("_csrf", token(visitor)));
            default -> throw new IllegalStateException("no way to ask " + method);
        };
    }

    private static String token(Visitor visitor) {
        return visitor.get("/sign-in").page().select("input[name=_csrf]").val();
    }

    private Visitor signedIn(Role role) {
        var one = staff.get(role);
        if (one == null) throw new IllegalStateException("nobody is " + role);
        return signedIn(one);
    }

    private static Visitor signedIn(Town.Resident one) {
        var visitor = new Visitor();
        var in = visitor.beInvented(one);
        assertThat(in.status()).isEqualTo(303);
        return visitor;
    }

    private Canaries.Cage own() {
        return cages.get(0);
    }

    private Canaries.Cage sister() {
        return cages.get(1);
    }

    private Canaries.Cage elsewhere() {
        return cages.get(2);
    }

    private Canaries.Cage nowhere() {
        return own().empty();
    }
}
