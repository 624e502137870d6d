package org.verger.bulletin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.blobs.BlobKeeper;

/// The blobs of photos on a school's page.
@Configuration(proxyBeanMethods = false)
class EntryBlobs {
    private static final String NEEDED =
            "select distinct blob from bulletin.photo where blob = any (:blobs)";

    @Bean
    static BlobKeeper blobsOfEntries(JdbcClient db) {
        return BlobKeeper.by(db, NEEDED);
    }
}
