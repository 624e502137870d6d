package org.verger.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Reads on until one row has become too long, so that a mark that is never closed does not pull
/// the whole file into one cell.
final class Leash extends FilterReader {
    /// The most characters in one row.
    static final int LENGTH = 100_000;

    private int drawn;

    /// A row did not end.
    static final class Snapped extends IOException {}

    Leash(Reader reader) {
        super(reader);
    }

    /// A row has ended.
    void slacken() {
        drawn = 0;
    }

    @Override
    public int read() throws IOException {
        int letter = in.read();
        draw(1);
        return letter;
    }

    @Override
    public int read(char[] letters, int from, int most) throws IOException {
        int read = in.read(letters, from, Math.min(most, LENGTH / 10));
        draw(Math.max(0, read));
        return read;
    }

    private void draw(int letters) throws IOException {
        drawn += letters;
        if (drawn > LENGTH) throw new Snapped();
    }
}
