package org.verger.photos;

import org.springframework.stereotype.Component;
import org.verger.blobs.BlobStore;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts;
import org.verger.gate.PictureFacts.MetadataFound;
import org.verger.gate.PictureFacts.Reading;
import org.verger.pictures.Darkroom;
import org.verger.pictures.Development;
import org.verger.pictures.Limits;
import org.verger.pictures.Metadata;
import org.verger.pictures.Rendition;
import org.verger.platform.TimeOrderedId;
import org.verger.settings.HomeSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns an upload into a photo: re-encoded, its sizes in the blob store, its original forgotten.
/// Called outside any transaction, since it takes as long as a large picture takes.
@Component
public class PhotoLab {
    private static final int LONGEST_FILE_NAME = 200;

    /// So many uploads are held in memory at a time; the others wait on disk.
    private static final Semaphore ROOM = new Semaphore(2, true);

    private final Darkroom darkroom;
    private final BlobStore blobs;
    private final Clock clock;

    PhotoLab(HomeSettings home, BlobStore blobs, Clock clock) {
        this.darkroom = new Darkroom(Limits.DEFAULT, home.folder().resolve("native"));
        this.blobs = blobs;
        this.clock = clock;
    }

    /// The bytes of an upload, read when there is room for them.
    @FunctionalInterface
    public interface Upload {
        byte[] read() throws IOException;
    }

    /// Develops the upload of somebody who says whose it is.
    public Taken develop(String fileName, Upload upload, Source source) {
        ROOM.acquireUninterruptibly();
        try {
            return develop(fileName, upload.read(), source);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        } finally {
            ROOM.release();
        }
    }

    private Taken develop(String fileName, byte[] upload, Source source) {
        var name = shortened(fileName);
        return switch (darkroom.develop(upload)) {
            case Development.Refused(var reason) -> new Taken.Not(name, reason.words());
            case Development.Developed developed ->
                    new Taken.AsPhoto(photo(name, source, developed));
        };
    }

    private Photo photo(String fileName, Source source, Development.Developed developed) {
        var sizes =
                Stream.concat(Stream.of(developed.full()), developed.smaller().stream())
                        .map(this::kept)
                        .toList();
        var found = developed.discovered();
        return new Photo(
                new PhotoId(TimeOrderedId.at(clock.instant())),
                "",
                fileName,
                source,
                sizes,
                new PictureFacts(
                        found.faces(),
                        kinds(found.metadata()),
                        found.largestFace(),
                        "",
                        sizes.getFirst().isLegible() ? Reading.NOT_YET : Reading.READ),
                Set.of());
    }

    private Photo.Size kept(Rendition rendition) {
        return new Photo.Size(
                rendition.width(), rendition.height(), blobs.put(rendition.bytes().toArray()));
    }

    private static Set<MetadataFound> kinds(Set<Metadata> found) {
        return found.stream().map(PhotoLab::kind).collect(Collectors.toUnmodifiableSet());
    }

    private static MetadataFound kind(Metadata found) {
        return switch (found) {
            case EXIF -> MetadataFound.EXIF;
            case GPS -> MetadataFound.GPS;
            case XMP -> MetadataFound.XMP;
            case IPTC -> MetadataFound.IPTC;
            case COMMENT -> MetadataFound.COMMENT;
            case THUMBNAIL -> MetadataFound.THUMBNAIL;
            case ICC, OTHER -> MetadataFound.OTHER;
        };
    }

    /// Its end, which says what kind of file it is, from the start of a character on; and without
    /// controls, which no file name needs and PostgreSQL refuses (NUL).
    static String shortened(String fileName) {
        var name = fileName.replaceAll("\\p{Cntrl}", "").strip();
        int from = Math.max(0, name.length() - LONGEST_FILE_NAME);
        boolean isInside = from > 0 && Character.isLowSurrogate(name.charAt(from));
        return name.substring(isInside ? from + 1 : from);
    }
}
