package org.verger.vault;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/// Chooses where blobs are kept. The S3 client is loaded only where it is used.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class Blobs {
    @Bean
    Shelf shelf(VaultSettings home, S3Settings s3, Clock clock) {
        return s3.isOn() ? new S3Blobs(s3) : new DiskBlobs(home.blobs(), clock.instant());
    }
}
