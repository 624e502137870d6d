package org.verger.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says in one sentence what a setting is for. Stands on each component of a settings record.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Meaning {
    /// The sentence.
    String value();

    /// Whether the value must not be shown; such a setting may also come from a file, named by the
    /// variable with `_FILE` at its end.
    boolean secret() default false;
}
