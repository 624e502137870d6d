package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/// The column `sites` of a table: where something comes out.
public final class SiteArray {
    private SiteArray() {}

    /// As a statement takes it.
    public static String[] of(Collection<Site> sites) {
        return sites.stream().sorted().map(Site::name).toArray(String[]::new);
    }

    /// As a row has it.
    public static Set<Site> read(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("sites").getArray();
        return Arrays.stream(names).map(Site::new).collect(toUnmodifiableSet());
    }
}
