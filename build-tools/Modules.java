import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes down which modules there are and in which order they stand on each other, where Spring
/// Modulith looks for it: else every start reads all classes to find out.
class Modules {
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        var application = Class.forName(args[0]);
        var file = Path.of(args[1], "META-INF", "spring-modulith", "application-modules.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, new ApplicationModulesExporter(ApplicationModules.of(application)).toJson());
    }
}
