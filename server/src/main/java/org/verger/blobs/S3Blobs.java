package org.verger.blobs;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.platform.TrustId;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Keeps blobs in an S3-compatible store: `<trust>/<hash>`.
final class S3Blobs implements Shelf, AutoCloseable {
    private final S3Client s3;
    private final String bucket;

    S3Blobs(S3Settings settings) {
        this.s3 = client(settings);
        this.bucket = settings.bucket();
    }

    @Override
    public void put(TrustId trust, BlobId id, byte[] sealed) {
        var body = RequestBody.fromInputStream(new ByteArrayInputStream(sealed), sealed.length);
        var _ = s3.putObject(put -> put.bucket(bucket).key(key(trust, id)), body);
    }

    @Override
    public Optional<byte[]> find(TrustId trust, BlobId id) {
        try {
            var found = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key(trust, id)));
            return Optional.of(found.asByteArrayUnsafe());
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean has(TrustId trust, BlobId id) {
        try {
            var _ = s3.headObject(head -> head.bucket(bucket).key(key(trust, id)));
            return true;
        } catch (NoSuchKeyException _) {
            return false;
        }
    }

    @Override
    public void delete(TrustId trust, BlobId id) {
        var _ = s3.deleteObject(delete -> delete.bucket(bucket).key(key(trust, id)));
    }

    @Override
    public Set<TrustId> trusts() {
        return s3
                .listObjectsV2Paginator(list -> list.bucket(bucket).delimiter("/"))
                .commonPrefixes()
                .stream()
                .map(folder -> folder.prefix().replace("/", ""))
                .filter(TRUST.asMatchPredicate())
                .map(name -> new TrustId(UUID.fromString(name)))
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<BlobId> putBefore(TrustId trust, Instant moment) {
        return all(trust).stream()
                .filter(blob -> blob.lastModified().isBefore(moment))
                .map(blob -> blob.key().substring(blob.key().indexOf('/') + 1))
                .filter(BlobId::isOne)
                .map(BlobId::new)
                .toList();
    }

    @Override
    public int deleteAll(TrustId trust) {
        int blobs = 0;
        for (var blob : all(trust)) {
            var _ = s3.deleteObject(delete -> delete.bucket(bucket).key(blob.key()));
            blobs++;
        }
        return blobs;
    }

    @Override
    public void close() {
        s3.close();
    }

    private SdkIterable<S3Object> all(TrustId trust) {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(trust + "/"))
                .contents();
    }

    private static String key(TrustId trust, BlobId id) {
        return trust + "/" + id;
    }

    private static S3Client client(S3Settings settings) {
        var credentials = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
        return S3Client.builder()
                .endpointOverride(settings.address())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(true)
                // not every store but Amazon's knows the newer checksums; a blob is its own
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
