package org.verger.answers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.blobs.BlobKeeper;

/// The blobs of forms that the office scanned.
@Configuration(proxyBeanMethods = false)
class ScanBlobs {
    private static final String NEEDED =
            "select distinct scan from answers.answer where scan = any (:blobs)";

    @Bean
    static BlobKeeper blobsOfScans(JdbcClient db) {
        return BlobKeeper.by(db, NEEDED);
    }
}
