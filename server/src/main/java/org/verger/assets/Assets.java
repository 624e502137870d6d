package org.verger.assets;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// The files that pages load. A file's address carries the hash of its content, so a browser may
/// keep it for good.
@Component
public class Assets {
    private static final Map<String, String> TYPES =
            Map.of(
                    "verger.css", "text/css;charset=UTF-8",
                    "news.css", "text/css;charset=UTF-8",
                    "app.js", "text/javascript;charset=UTF-8",
                    "htmx.js", "text/javascript;charset=UTF-8",
                    "signin.js", "text/javascript;charset=UTF-8",
                    "mark.svg", "image/svg+xml");

    private final Map<String, Asset> byName =
            TYPES.keySet().stream().map(Assets::read).collect(byKey(Asset::name));
    private final Map<String, Asset> byPath = byName.values().stream().collect(byKey(Asset::path));

    /// Where a page finds the file.
    public String path(String name) {
        var asset = byName.get(name);
        if (asset == null) throw new IllegalArgumentException("No asset " + name);
        return asset.path();
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static Asset read(String name) {
        try (var in = new ClassPathResource("static/" + name).getInputStream()) {
            var content = in.readAllBytes();
            var hash = DigestUtils.sha256(content);
            return new Asset(
                    name,
                    "/assets/" + HexFormat.of().formatHex(hash, 0, 8) + "/" + name,
                    TYPES.getOrDefault(name, ""),
                    content,
                    zipped(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static Collector<Asset, ?, Map<String, Asset>> byKey(Function<Asset, String> key) {
        return Collectors.toUnmodifiableMap(key, Function.identity());
    }

    /// One file, as it is and compressed.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Asset(String name, String path, String type, byte[] content, byte[] zipped) {}
}
