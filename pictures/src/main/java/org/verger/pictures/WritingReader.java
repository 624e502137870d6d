package org.verger.pictures;

import org.bytedeco.javacpp.PointerScope;
import org.verger.pictures.Writing.Word;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// Reads what is written in a rendition: a name on a certificate, a badge, a number plate, a
/// password on a whiteboard. Takes a second or more, so nobody should wait for it. Safe for many
/// threads: one picture at a time in the whole process, and nothing of it is remembered.
public final class WritingReader {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final double LEAST_SURENESS = 0.5;

    private final Duration longest;

    /// Gives each picture no longer than `longest`, and then says what it has. The place for native
    /// libraries is the [Darkroom]'s.
    public WritingReader(Path nativeLibraries, Duration longest) {
        NativeLibraries.unpackInto(nativeLibraries);
        this.longest = longest;
    }

    /// Reads a picture that a [Darkroom] made, and no other: its size is bounded and its bytes are
    /// our own.
    public Writing read(Rendition rendition) {
        ONE_AT_A_TIME.lock();
        try (var _ = new PointerScope()) {
            return legible(Tesseract.read(Pixels.of(rendition), longest));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Writing legible(Writing all) {
        return new Writing(
                all.words().stream().filter(WritingReader::isLegible).toList(), all.whole());
    }

    /// Folds and leaves look like single strokes, and like words that nobody is sure of.
    private static boolean isLegible(Word word) {
        long signs = word.text().codePoints().filter(Character::isLetterOrDigit).count();
        return signs > 1 && word.sureness() >= LEAST_SURENESS;
    }
}
