package org.verger.pictures;

import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.joined;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/// EXIF with the makers' own notes in it, as exiftool cannot make them: a directory of one text
/// behind what each maker begins with.
final class MakerNotes {
    /// What stands before the directory; where it says so, offsets count from there.
    static final Map<String, String> BEGINNINGS =
            Map.of(
                    "Canon", "",
                    "NIKON CORPORATION", "Nikon\0\1\0",
                    "SONY", "SONY DSC \0\0\0",
                    "Panasonic", "Panasonic\0\0\0",
                    "OLYMPUS IMAGING CORP.", "OLYMP\0\1\0",
                    "FUJIFILM", "FUJIFILM\f\0\0\0",
                    "PENTAX", "AOC\0II",
                    "Apple", "Apple iOS\0\0\1II",
                    "SAMSUNG", "");

    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int UNDEFINED = 7;
    private static final int AT_CAMERA = 8;
    private static final int AT_EXIF = 100;
    private static final int AT_NOTE = 200;

    private MakerNotes() {}

    /// A little-endian TIFF block: the maker, and a note that holds the words.
    static byte[] tiff(String maker, String beginning, String words) {
        byte[] note = joined(ascii(beginning), directory(words));
        var tiff = buffer(AT_NOTE + note.length).put(ascii("II*\0")).putInt(AT_CAMERA);
        tiff.putShort((short) 2);
        entry(tiff, 0x010f, ASCII, maker.length() + 1, 50);
        entry(tiff, 0x8769, LONG, 1, AT_EXIF);
        tiff.position(50).put(ascii(maker));
        tiff.position(AT_EXIF).putShort((short) 1);
        entry(tiff, 0x927c, UNDEFINED, note.length, AT_NOTE);
        return all(tiff.position(AT_NOTE).put(note));
    }

    /// Its text stands right behind it, wherever the maker counts from.
    private static byte[] directory(String words) {
        var directory = buffer(2 + 12 + 4 + words.length() + 1).putShort((short) 1);
        entry(directory, 0x0009, ASCII, words.length() + 1, AT_NOTE + 18);
        return all(directory.position(18).put(ascii(words)));
    }

    private static byte[] all(ByteBuffer buffer) {
        var bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
