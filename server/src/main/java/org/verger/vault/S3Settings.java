package org.verger.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.util.stream.Stream;

/// Keeps files in an S3-compatible store instead of on the disk, once the endpoint is set.
@ConfigurationProperties("verger.blobs.s3")
record S3Settings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("eu-west-2") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {
    S3Settings {
        boolean partly =
                !endpoint.isBlank()
                        && Stream.of(bucket, region, accessKey, secretKey)
                                .anyMatch(String::isBlank);
        if (partly) {
            throw new IllegalArgumentException(
                    "VERGER_BLOBS_S3_ENDPOINT is set, so VERGER_BLOBS_S3_BUCKET, _REGION,"
                            + " _ACCESS_KEY and _SECRET_KEY must be too");
        }
    }

    boolean isOn() {
        return !endpoint.isBlank();
    }

    URI address() {
        return URI.create(endpoint);
    }
}
