package org.verger.blobs;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.platform.TrustId;
import org.verger.vault.Workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Keeps blobs on the disk: `<trust>/<first two digits>/<the others>`.
final class DiskBlobs implements Shelf {
    private static final Duration WRITTEN_BY_NOW = Duration.ofHours(1);

    private final Path directory;
    private final Workshop workshop;

    /// Throws away what a process that died left unfinished.
    DiskBlobs(Path directory, Instant now) {
        this.directory = directory;
        this.workshop = new Workshop(directory.resolve("unfinished"));
        try {
            workshop.clear(now.minus(WRITTEN_BY_NOW));
        } catch (IOException e) {
            throw new UncheckedIOException("the files at " + directory + " cannot be used", e);
        }
    }

    @Override
    public void put(TrustId trust, BlobId id, byte[] sealed) {
        try {
            workshop.replace(path(trust, id), file -> file.write(sealed));
        } catch (IOException e) {
            throw new UncheckedIOException("blob " + id + " could not be kept", e);
        }
    }

    @Override
    public Optional<byte[]> find(TrustId trust, BlobId id) {
        try {
            return Optional.of(Files.readAllBytes(path(trust, id)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("blob " + id + " could not be read", e);
        }
    }

    @Override
    public boolean has(TrustId trust, BlobId id) {
        return Files.exists(path(trust, id));
    }

    @Override
    public void delete(TrustId trust, BlobId id) {
        try {
            var _ = Files.deleteIfExists(path(trust, id));
        } catch (IOException e) {
            throw new UncheckedIOException("blob " + id + " could not be deleted", e);
        }
    }

    @Override
    public Set<TrustId> trusts() {
        if (!Files.exists(directory)) return Set.of();
        try (var all = Files.list(directory)) {
            return all.map(folder -> folder.getFileName().toString())
                    .filter(TRUST.asMatchPredicate())
                    .map(name -> new TrustId(UUID.fromString(name)))
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the blobs at " + directory + " cannot be listed", e);
        }
    }

    @Override
    public List<BlobId> putBefore(TrustId trust, Instant moment) {
        var folder = directory.resolve(trust.toString());
        if (!Files.exists(folder)) return List.of();
        var found = new ArrayList<BlobId>();
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString().replace("/", "");
                if (BlobId.isOne(name)
                        && Files.getLastModifiedTime(path).toInstant().isBefore(moment))
                    found.add(new BlobId(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the blobs of " + trust + " cannot be listed", e);
        }
        return found;
    }

    @Override
    public int deleteAll(TrustId trust) {
        var folder = directory.resolve(trust.toString());
        if (!Files.exists(folder)) return 0;
        try (var all = Files.walk(folder)) {
            int blobs = 0;
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(path)) blobs++;
                Files.delete(path);
            }
            return blobs;
        } catch (IOException e) {
            throw new UncheckedIOException("the blobs of trust " + trust + " are still there", e);
        }
    }

    private Path path(TrustId trust, BlobId id) {
        return directory
                .resolve(trust.toString())
                .resolve(id.sha256().substring(0, 2))
                .resolve(id.sha256().substring(2));
    }
}
