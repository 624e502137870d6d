package org.verger.lists;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/// Whom each pupil of a OneRoster export names as an agent: numbers of people, and the lines on
/// which they are named. The ties of one agent hang together as a chain.
final class RosterTies {
    private static final int END = -1;

    private final int[] first;
    private final int[] last;
    private final BitSet found = new BitSet();
    private int[] child = new int[16];
    private int[] line = new int[16];
    private int[] next = new int[16];
    private int size;

    /// Whoever is given a child and the line on which it names its agent.
    @FunctionalInterface
    interface Taker {
        void take(int child, int line);
    }

    RosterTies(int people) {
        first = new int[people];
        last = new int[people];
        Arrays.fill(first, END);
    }

    void add(int whose, int agent, int where) {
        if (size == child.length) grow();
        child[size] = whose;
        line[size] = where;
        next[size] = END;
        if (first[agent] == END) first[agent] = size;
        else next[last[agent]] = size;
        last[agent] = size;
        size++;
    }

    int size() {
        return size;
    }

    boolean isNamed(int agent) {
        return first[agent] != END;
    }

    /// The ties of an agent, as they came.
    void each(int agent, Taker taker) {
        for (int tie = first[agent]; tie != END; tie = next[tie]) taker.take(child[tie], line[tie]);
    }

    /// The agent has a row of their own.
    void found(int agent) {
        found.set(agent);
    }

    /// The lines on which agents are named who were not found.
    void eachLost(IntConsumer lines) {
        for (int agent = 0; agent < first.length; agent++) {
            if (!found.get(agent)) each(agent, (_, where) -> lines.accept(where));
        }
    }

    private void grow() {
        child = Arrays.copyOf(child, size * 2);
        line = Arrays.copyOf(line, size * 2);
        next = Arrays.copyOf(next, size * 2);
    }
}
