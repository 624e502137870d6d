package org.verger.judge.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of values between commas (RFC 4180) into rows by the names in its first line.
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /// A row's values by the names of their columns.
    record Row(Map<String, String> values) {
        String get(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            return value;
        }

        String getOrEmpty(String column) {
            return values.getOrDefault(column, "");
        }
    }

    static List<Row> rows(Path file) throws IOException {
        var csv = new Csv(Files.readString(file));
        List<String> names = csv.line();
        var rows = new ArrayList<Row>();
        while (csv.at < csv.text.length()) {
            List<String> values = csv.line();
            var row = new HashMap<String, String>();
            for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
                row.put(names.get(i), values.get(i));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private List<String> line() {
        var values = new ArrayList<String>();
        while (true) {
            values.add(value());
            if (at >= text.length() || text.charAt(at++) == '\n') {
                return values;
            }
        }
    }

    private String value() {
        var value = new StringBuilder();
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                boolean doubled = quoted && text.startsWith("\"\"", at);
                if (doubled) {
                    value.append(c);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                return value.toString();
            } else if (quoted || c != '\r') {
                value.append(c);
            }
        }
        return value.toString();
    }
}
