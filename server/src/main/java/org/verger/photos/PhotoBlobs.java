package org.verger.photos;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.blobs.BlobKeeper;

/// The blobs of photos in posts.
@Configuration(proxyBeanMethods = false)
class PhotoBlobs {
    private static final String NEEDED =
            "select distinct blob from photos.photo_size where blob = any (:blobs)";

    @Bean
    static BlobKeeper blobsOfPhotos(JdbcClient db) {
        return BlobKeeper.by(db, NEEDED);
    }
}
