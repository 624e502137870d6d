package org.verger.tables;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a list, and what should be known of it, gathered while it is read. The first
/// complaints are kept and the rest are counted, so that a hostile file takes no more room than
/// another.
public final class Findings {
    private static final int MOST_KEPT = 1_000;
    private static final int MOST_LINES = 11;

    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Integer> likeFormulas = new ArrayList<>();
    private int further;
    private int rows;

    /// One thing that is wrong.
    ///
    /// @param file in which it is; empty when there is only one
    /// @param line on which it stands, counted from 1; 0 for the file as a whole
    public record Complaint(String file, int line, Fault fault) {}

    public void complain(String file, int line, Fault fault) {
        if (complaints.size() < MOST_KEPT) complaints.add(new Complaint(file, line, fault));
        else further++;
    }

    public void remark(Remark remark) {
        if (!remarks.contains(remark)) remarks.add(remark);
    }

    void likeFormula(int line) {
        if (likeFormulas.size() < MOST_LINES) likeFormulas.add(line);
    }

    void countRow() {
        rows++;
    }

    /// Whether all of it can be used.
    public boolean isWhole() {
        return complaints.isEmpty();
    }

    public List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /// How many more complaints there are than are kept.
    public int further() {
        return further;
    }

    public List<Remark> remarks() {
        var all = new ArrayList<>(remarks);
        if (!likeFormulas.isEmpty()) all.add(new Remark.LikeFormulas(likeFormulas));
        return all;
    }

    /// How many rows were read.
    public int rows() {
        return rows;
    }
}
