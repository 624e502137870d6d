package org.verger.build;

import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/// What the root pom says, so that a test runs what the build runs and not a copy of it.
final class RootPom {
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private RootPom() {}

    /// What the compiler is told.
    static List<String> compilerArguments() {
        return texts("//plugin[artifactId='maven-compiler-plugin']//compilerArgs/arg");
    }

    /// What follows `java` when the build runs this program of ours.
    static List<String> argumentsOf(String execution) {
        return texts("//execution[id='" + execution + "']//arguments/argument").stream()
                .map(RootPom::filledIn)
                .toList();
    }

    /// Paths in the pom are relative to the repository; the tests run elsewhere.
    private static String filledIn(String argument) {
        var root = REPOSITORY.toString();
        return argument.replace("${project.build.directory}", root + "/target")
                .replace("${format}", "check")
                .replaceFirst("^build-tools/", root + "/build-tools/");
    }

    private static List<String> texts(String path) {
        try {
            var pom =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(REPOSITORY.resolve("pom.xml").toFile());
            var found =
                    (NodeList)
                            XPathFactory.newInstance()
                                    .newXPath()
                                    .evaluate(path, pom, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(at -> found.item(at).getTextContent())
                    .toList();
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | XPathExpressionException e) {
            throw new IllegalStateException("the root pom could not be read", e);
        }
    }
}
