package org.verger.answers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.blobs.BlobId;
import org.verger.blobs.BlobKeeper;

import java.util.Set;

/// The blobs of forms that the office scanned.
@Component
class ScanBlobs implements BlobKeeper {
    private static final String NEEDED =
            "select distinct scan from answers.answer where scan = any (:blobs)";

    private final JdbcClient db;

    ScanBlobs(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<BlobId> needed(Set<BlobId> blobs) {
        return db.sql(NEEDED)
                .param("blobs", blobs.stream().map(BlobId::sha256).toArray(String[]::new))
                .query((row, _) -> new BlobId(row.getString(1)))
                .set();
    }
}
