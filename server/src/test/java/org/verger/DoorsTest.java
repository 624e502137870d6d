package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DoorsTest {
    private static final Pattern FUNCTION =
            Pattern.compile("create or replace function ([a-z_.]+)\\((.*?)\\$\\$;", Pattern.DOTALL);

    @Test
    void onlyDoorsGoPastTheWall() {
        assertThat(migrations())
                .allSatisfy(
                        (name, sql) -> {
                            if (!name.endsWith("/__doors/R__doors.sql"))
                                assertThat(sql).doesNotContainIgnoringCase("security definer");
                        });
    }

    @Test
    void everyDoorIsPinnedAndGrantedToTheApplicationAlone() {
        assertThat(doors()).isNotEmpty().allSatisfy(DoorsTest::isSafe);
    }

    @Test
    void aDoorWithoutAPinIsFound() {
        var loose =
                "create or replace function a.b() returns int language sql security definer as $$"
                        + " select 1 $$;";

        assertThat(faults(loose)).contains("search_path", "revoke", "grant");
    }

    private static void isSafe(String sql) {
        assertThat(faults(sql)).isEmpty();
    }

    /// What each function of the file lacks.
    private static String faults(String sql) {
        return FUNCTION.matcher(sql)
                .results()
                .flatMap(
                        found ->
                                Stream.of(
                                                "security definer",
                                                "set search_path = pg_catalog, pg_temp",
                                                "revoke all on function "
                                                        + found.group(1)
                                                        + " from public",
                                                "grant execute on function "
                                                        + found.group(1)
                                                        + " to verger_app")
                                        .filter(
                                                needed ->
                                                        !(needed.startsWith("se")
                                                                        ? found.group(2)
                                                                        : sql)
                                                                .contains(needed)))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> doors() {
        return migrations().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/__doors/R__doors.sql"))
                .map(Map.Entry::getValue);
    }

    private static Map<String, String> migrations() {
        return Repository.files("server/src/main/resources/db/migration", ".sql");
    }
}
