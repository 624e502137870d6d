package org.verger.blobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;
import org.verger.settings.SettingRefused;

import java.net.URI;
import java.net.URISyntaxException;

/// Keeps files in an S3-compatible store instead of on the disk, once the endpoint is set.
@ConfigurationProperties("verger.blobs.s3")
record S3Settings(
        @DefaultValue("")
                @Meaning(
                        "An S3-compatible store to keep files in instead of on the disk, such as"
                                + " https://s3.example.")
                String endpoint,
        @DefaultValue("") @Meaning("With an endpoint: the bucket, which must be there.")
                String bucket,
        @DefaultValue("eu-west-2") @Meaning("With an endpoint: its region.") String region,
        @DefaultValue("") @Meaning("With an endpoint: the access key.") String accessKey,
        @DefaultValue("") @Meaning(value = "With an endpoint: the secret key.", secret = true)
                String secretKey) {
    S3Settings {
        if (!endpoint.isBlank()) {
            if (!isAddress(endpoint)) refuse("endpoint", "it must begin with https:// or http://");
            need("bucket", bucket);
            need("region", region);
            need("access-key", accessKey);
            need("secret-key", secretKey);
        }
    }

    boolean isOn() {
        return !endpoint.isBlank();
    }

    URI address() {
        return URI.create(endpoint);
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null && text.matches("https?://.*");
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static void need(String name, String value) {
        if (value.isBlank()) refuse(name, "it is needed when VERGER_BLOBS_S3_ENDPOINT is set");
    }

    private static void refuse(String name, String reason) {
        throw new SettingRefused("verger.blobs.s3." + name, reason);
    }
}
