package org.verger.people;

import org.verger.platform.SchoolId;
import org.verger.platform.TrustId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// What the public may know of a school: that it is there, what it is called, and its part of a
/// public address ("hazel-bank" in `/s/hazel-bank/news`).
public record PublicSchool(TrustId trust, SchoolId school, String name, String address) {
    static PublicSchool of(ResultSet row, int number) throws SQLException {
        return new PublicSchool(
                new TrustId(row.getObject(1, UUID.class)),
                new SchoolId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4));
    }
}
