import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.Modulithic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes down the order in which the modules stand on each other, where Spring Modulith looks for
/// it: else every start reads all classes to find out. The order follows what each module allows
/// itself, which the tests hold to what it uses.
class Modules {
    private final Map<String, List<String>> below = new TreeMap<>();
    private final Set<String> ordered = new LinkedHashSet<>();

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        var application = Class.forName(args[0]);
        var classes = Path.of(args[1]);
        var modules = new Modules(application, classes);

        var file = classes.resolve("META-INF/spring-modulith/application-modules.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                modules.ordered.stream()
                        .map("\"%s\": {}"::formatted)
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }

    private Modules(Class<?> application, Path classes) throws IOException {
        var shared = application.getAnnotation(Modulithic.class).sharedModules();
        var root = classes.resolve(application.getPackageName().replace('.', '/'));
        try (var files = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (var module : files) {
                var name = module.getFileName().toString();
                allowed(application.getPackageName() + "." + name)
                        .ifPresent(allowed -> below.put(name, allowed));
            }
        }
        Stream.of(shared).forEach(this::order);
        below.keySet().forEach(this::order);
    }

    private static Optional<List<String>> allowed(String module) {
        try {
            return Optional.ofNullable(
                            Class.forName(module + ".package-info")
                                    .getAnnotation(ApplicationModule.class))
                    .map(
                            one ->
                                    Stream.of(one.allowedDependencies())
                                            .map(allowed -> allowed.split("::")[0].strip())
                                            .toList());
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        }
    }

    private void order(String module) {
        if (!below.containsKey(module) || ordered.contains(module)) return;
        below.get(module).stream().sorted().forEach(this::order);
        ordered.add(module);
    }
}
