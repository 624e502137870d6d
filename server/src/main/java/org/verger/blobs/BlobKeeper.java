package org.verger.blobs;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Set;

/// Keeps rows that need blobs.
public interface BlobKeeper {
    /// Which of these it needs at the schools of the running scope.
    Set<BlobId> needed(Set<BlobId> blobs);

    /// One whose rows are found by a query: of the hashes `:blobs` it gives those that are needed.
    static BlobKeeper by(JdbcClient db, String query) {
        return blobs ->
                db.sql(query)
                        .param("blobs", blobs.stream().map(BlobId::sha256).toArray(String[]::new))
                        .query((row, _) -> new BlobId(row.getString(1)))
                        .set();
    }
}
