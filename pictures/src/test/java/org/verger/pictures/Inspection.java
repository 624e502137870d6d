package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Looks into renditions, by their segments and with a library of somebody else's.
final class Inspection {
    private Inspection() {}

    static void assertNothingButPixels(Rendition rendition)
            throws ImageProcessingException, IOException {
        byte[] file = rendition.bytes().toArray();
        assertThat(segments(file)).containsOnly(0xe0, 0xdb, 0xc0, 0xc4, 0xda);
        assertThat(directories(file))
                .extracting(Directory::getName)
                .containsOnly("JPEG", "JFIF", "Huffman", "File Type");
    }

    static List<Rendition> all(Development.Developed developed) {
        var all = new ArrayList<>(developed.smaller());
        all.add(developed.full());
        return all;
    }

    static List<Directory> directories(byte[] file) throws ImageProcessingException, IOException {
        var found = ImageMetadataReader.readMetadata(Bytes.of(file).open());
        return StreamSupport.stream(found.getDirectories().spliterator(), false).toList();
    }

    private static List<Integer> segments(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        int at = 2;
        while (markers.isEmpty() || markers.getLast() != 0xda) {
            markers.add(jpeg[at + 1] & 0xff);
            at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
        }
        return markers;
    }
}
