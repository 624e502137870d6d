package offenders;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/// Goes past the transaction manager.
class OpensItsOwnConnection {
    Connection open(DataSource source) throws SQLException {
        return source.getConnection();
    }
}
