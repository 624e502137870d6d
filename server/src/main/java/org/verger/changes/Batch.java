package org.verger.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Gathers until there are enough for one look at the database.
final class Batch<T> {
    static final int SIZE = 500;

    private final Consumer<List<T>> full;
    private List<T> gathered = new ArrayList<>();

    Batch(Consumer<List<T>> full) {
        this.full = full;
    }

    void add(T one) {
        gathered.add(one);
        if (gathered.size() == SIZE) flush();
    }

    void flush() {
        if (gathered.isEmpty()) return;
        var some = gathered;
        gathered = new ArrayList<>();
        full.accept(some);
    }
}
