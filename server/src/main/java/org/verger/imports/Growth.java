package org.verger.imports;

/// Has something done whenever what grows has doubled: often while there is little, seldom later.
final class Growth {
    private static final int FIRST = 1_000;

    private final Runnable onDoubling;
    private int size;
    private int next = FIRST;

    Growth(Runnable onDoubling) {
        this.onDoubling = onDoubling;
    }

    void by(int more) {
        size += more;
        if (size < next) return;
        next = size * 2;
        onDoubling.run();
    }
}
