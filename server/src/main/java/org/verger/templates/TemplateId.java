package org.verger.templates;

import java.util.UUID;

/// Which template.
public record TemplateId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
