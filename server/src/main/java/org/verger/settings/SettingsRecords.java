package org.verger.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the settings records of all modules and reads from them what can be set.
final class SettingsRecords {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private SettingsRecords() {}

    /// Every settings record of the product, with its prefix; two modules may share one.
    static List<Map.Entry<String, Class<?>>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.verger").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .map(type -> Map.<String, Class<?>>entry(prefix(type), type))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    static List<Setting> settings() {
        return all().stream()
                .flatMap(entry -> settings(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Setting::key))
                .toList();
    }

    /// What can be set in one record, the records within it included.
    static Stream<Setting> settings(String prefix, Class<?> type) {
        var parts = type.getRecordComponents();
        var presets = type.getDeclaredConstructors()[0].getParameters();
        return IntStream.range(0, parts.length)
                .boxed()
                .flatMap(
                        at ->
                                settings(
                                        prefix + "." + dashed(parts[at].getName()),
                                        parts[at],
                                        presets[at].getAnnotation(DefaultValue.class)));
    }

    private static Stream<Setting> settings(
            String key, RecordComponent part, @Nullable DefaultValue preset) {
        var meaning = part.getAnnotation(Meaning.class);
        if (meaning == null && part.getType().isRecord()) return settings(key, part.getType());
        return Stream.of(
                new Setting(
                        key,
                        preset == null ? "" : String.join(",", preset.value()),
                        meaning == null ? "" : meaning.value(),
                        meaning != null && meaning.secret()));
    }

    private static String prefix(Class<?> type) {
        var annotation = Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class));
        return ConfigurationPropertyName.of(annotation.value()).toString();
    }

    private static String dashed(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
