package org.verger.tables;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/// The files in a zip file, each of which was read to its end once before it is trusted: a zip file
/// says of itself whatever its maker likes.
public final class Archive {
    private static final int MOST_FILES = 60;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final long MOST_TIMES = 100;
    private static final long TOO_SMALL_FOR_A_BOMB = 1024 * 1024;

    private final byte[] content;
    private final List<String> names;

    /// What came of looking into a zip file.
    public sealed interface Look {
        record Sound(Archive archive) implements Look {}

        record Unsound(String file, Fault.Packing fault) implements Look {}
    }

    private Archive(byte[] content, List<String> names) {
        this.content = content;
        this.names = names;
    }

    /// Looks into it.
    public static Look look(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return new Look.Unsound("", Fault.Packing.NOT_ZIP);
        }
        try (var zip = open(content)) {
            var entries = entries(zip);
            if (entries.size() > MOST_FILES) return unsound("", Fault.Packing.TOO_MANY);
            return look(content, zip, entries);
        } catch (IOException _) {
            return unsound("", Fault.Packing.DAMAGED);
        }
    }

    /// One of the files, whichever folder it lies in.
    public Optional<Source> file(String name) {
        return names.stream()
                .filter(one -> base(one).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(path -> new Source(name, () -> stream(path)));
    }

    private static Look look(byte[] content, ZipFile zip, List<ZipArchiveEntry> entries)
            throws IOException {
        var known = new HashSet<String>();
        long room = MOST_BYTES;
        for (var entry : entries) {
            var fault = fault(zip, entry);
            if (fault.isPresent()) return unsound(entry.getName(), fault.get());
            if (!known.add(base(entry.getName()))) {
                return unsound(entry.getName(), Fault.Packing.TWICE);
            }
            var read = read(zip, entry, room);
            if (read.fault().isPresent()) return unsound(entry.getName(), read.fault().get());
            room -= read.bytes();
        }
        return new Look.Sound(
                new Archive(content, entries.stream().map(ZipArchiveEntry::getName).toList()));
    }

    /// What can be said of a file before it is read.
    private static Optional<Fault.Packing> fault(ZipFile zip, ZipArchiveEntry entry) {
        var name = entry.getName();
        if (name.startsWith("/") || name.contains("..") || name.matches(".*[\\\\:\\p{Cntrl}].*")) {
            return Optional.of(Fault.Packing.ASTRAY);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) return Optional.of(Fault.Packing.LOCKED);
        if (!zip.canReadEntryData(entry)) return Optional.of(Fault.Packing.DAMAGED);
        if (entry.getSize() > MOST_BYTES) return Optional.of(Fault.Packing.TOO_LARGE);
        return Optional.empty();
    }

    private record Read(long bytes, Optional<Fault.Packing> fault) {
        private static Read failed(Fault.Packing fault) {
            return new Read(0, Optional.of(fault));
        }
    }

    private static Read read(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException {
        var sum = new CRC32();
        var piece = new byte[16 * 1024];
        long bytes = 0;
        try (var stream = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                if (bytes == 0 && read > 3 && piece[0] == 'P' && piece[1] == 'K') {
                    return Read.failed(Fault.Packing.NESTED);
                }
                bytes += read;
                if (isBomb(entry, bytes)) return Read.failed(Fault.Packing.BOMB);
                if (bytes > room) return Read.failed(Fault.Packing.TOO_LARGE);
            }
        }
        boolean isTrue = sum.getValue() == entry.getCrc() && bytes == entry.getSize();
        return isTrue ? new Read(bytes, Optional.empty()) : Read.failed(Fault.Packing.DAMAGED);
    }

    private static boolean isBomb(ZipArchiveEntry entry, long bytes) {
        return bytes > TOO_SMALL_FOR_A_BOMB
                && bytes > MOST_TIMES * Math.max(1, entry.getCompressedSize());
    }

    private InputStream stream(String path) throws IOException {
        var zip = open(content);
        var entry = Optional.ofNullable(zip.getEntry(path));
        if (entry.isEmpty()) throw new ZipException("the file is not there");
        return zip.getInputStream(entry.get());
    }

    /// Nothing in memory stays open: there is no file behind it.
    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder().setByteArray(content).get();
    }

    private static List<ZipArchiveEntry> entries(ZipFile zip) {
        var entries = new ArrayList<>(Collections.list(zip.getEntries()));
        entries.removeIf(one -> one.isDirectory() || one.getName().startsWith("__MACOSX/"));
        return entries;
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static Look unsound(String file, Fault.Packing fault) {
        return new Look.Unsound(base(file), fault);
    }
}
