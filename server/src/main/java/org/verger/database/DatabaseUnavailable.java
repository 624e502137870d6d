package org.verger.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// The database cannot be used: what is wrong, and what a person can do about it. Shown to whoever
/// starts Verger, without a stack trace.
final class DatabaseUnavailable extends RuntimeException {
    private final String remedy;

    DatabaseUnavailable(String what, String remedy) {
        this(what, remedy, null);
    }

    DatabaseUnavailable(String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    /// A file or folder below this one could not be read or written.
    static DatabaseUnavailable atFile(Path folder, IOException failure) {
        var known = Complaint.in(failure.toString());
        if (known != null) return known.about(folder, failure);
        if (failure instanceof AccessDeniedException)
            return Complaint.NO_PERMISSION.about(folder, failure);
        return new DatabaseUnavailable(
                "The folder %s cannot be used: %s.".formatted(folder, failure),
                Complaint.OTHER_HOME,
                failure);
    }

    /// A program of PostgreSQL's ended badly and said this.
    static DatabaseUnavailable afterOutput(Path folder, String program, String output) {
        var known = Complaint.in(output);
        if (known != null) return known.about(folder, null);
        return new DatabaseUnavailable(
                "PostgreSQL's %s did not succeed. It said:%n%s".formatted(program, output.strip()),
                "The data are untouched. More may stand in server.log in " + folder + ".");
    }

    String remedy() {
        return remedy;
    }

    /// Says it when the start fails on it.
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Analyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {
        @Override
        protected FailureAnalysis analyze(Throwable whole, DatabaseUnavailable failure) {
            return new FailureAnalysis(failure.getMessage(), failure.remedy(), failure);
        }
    }
}
