package org.verger.settings;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Prints every setting of the product and says what is wrong with them. Starts nothing.
public final class ConfigurationCheck {
    private final ConfigurableEnvironment environment;

    ConfigurationCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /// Checks what the environment, the arguments and the property files say; answers the exit
    /// code.
    public static int run(PrintStream out, String... arguments) {
        var reader = new SpringApplication(Nothing.class);
        reader.setWebApplicationType(WebApplicationType.NONE);
        reader.setBannerMode(Banner.Mode.OFF);
        reader.setLogStartupInfo(false);
        reader.setRegisterShutdownHook(false);
        try (var context = reader.run(arguments)) {
            return new ConfigurationCheck(context.getEnvironment()).print(out);
        }
    }

    int print(PrintStream out) {
        SettingsRecords.settings().forEach(setting -> out.print(line(setting)));
        unknown().forEach(name -> out.printf("%s is set, but no setting has that name.%n", name));
        var problems = problems();
        problems.forEach(problem -> out.printf("Wrong: %s%n", problem));
        if (problems.isEmpty()) out.println("These settings can be used.");
        return problems.isEmpty() ? 0 : 1;
    }

    /// What is wrong, one sentence for each record that cannot be made.
    List<String> problems() {
        return SettingsRecords.all().stream()
                .flatMap(entry -> problem(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<String> problem(String prefix, Class<?> type) {
        try {
            Objects.requireNonNull(Binder.get(environment).bindOrCreate(prefix, Bindable.of(type)));
            return Optional.empty();
        } catch (BindException e) {
            return Optional.of(words(e));
        }
    }

    private String words(BindException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SettingRefused refused)
                return refused.getMessage() + origin(find(refused.key()));
        }
        var property = failure.getProperty();
        if (property == null) return Objects.requireNonNull(failure.getMessage());
        return "%s: its value is not of the kind that is needed here%s"
                .formatted(
                        Setting.variableOf(property.getName().toString()),
                        origin(Optional.of(property)));
    }

    private String line(Setting setting) {
        var found = find(setting.key());
        return "%s = %s%n    %s%n"
                .formatted(setting.variable(), shown(setting, found), setting.meaning());
    }

    private static String shown(Setting setting, Optional<ConfigurationProperty> found) {
        var isSet = found.isPresent() && !found.get().getValue().toString().isEmpty();
        if (setting.isSecret()) return isSet ? "‹set›" : "‹not set›";
        if (isSet) return found.get().getValue() + origin(found);
        return setting.preset().isEmpty() ? "‹not set›" : setting.preset() + " (default)";
    }

    private static String origin(Optional<ConfigurationProperty> found) {
        return found.map(ConfigurationProperty::getOrigin)
                .map(from -> " (" + from + ")")
                .orElse("");
    }

    private Optional<ConfigurationProperty> find(String key) {
        var name = ConfigurationPropertyName.of(key);
        for (var source : ConfigurationPropertySources.get(environment)) {
            var found = source.getConfigurationProperty(name);
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /// Variables that look like settings of ours and are none: most likely a slip of the pen.
    private Stream<String> unknown() {
        var known = SettingsRecords.settings();
        return environment.getSystemEnvironment().keySet().stream()
                .filter(name -> name.startsWith("VERGER_"))
                .filter(name -> known.stream().noneMatch(setting -> isFor(setting, name)))
                .sorted();
    }

    private static boolean isFor(Setting setting, String name) {
        return name.equals(setting.variable())
                || (setting.isSecret() && name.equals(setting.variable() + "_FILE"));
    }

    /// An application with nothing in it: only its environment is wanted.
    private static final class Nothing {}
}
