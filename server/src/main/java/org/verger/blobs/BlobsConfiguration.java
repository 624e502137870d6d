package org.verger.blobs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.verger.settings.HomeSettings;

import java.time.Clock;

/// Chooses where blobs lie. The S3 client is loaded only where it is used.
@Configuration(proxyBeanMethods = false)
class BlobsConfiguration {
    @Bean
    Shelf shelf(HomeSettings home, S3Settings s3, Clock clock) {
        return s3.isOn()
                ? new S3Blobs(s3)
                : new DiskBlobs(home.folder().resolve("blobs"), clock.instant());
    }
}
