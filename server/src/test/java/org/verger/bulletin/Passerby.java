package org.verger.bulletin;

import org.verger.signin.SignInTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// Somebody who reads public pages over real HTTP. They keep nothing that a server gives them, and
/// take what is packed as browsers do.
final class Passerby {
    static final String ROOT = "http://localhost:" + SignInTest.PORT;

    private final HttpClient http = HttpClient.newHttpClient();

    /// An answer, its body as it was sent.
    record Answer(HttpResponse<byte[]> sent) {
        int status() {
            return sent.statusCode();
        }

        String header(String name) {
            return sent.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return sent.body();
        }

        String text() {
            if (!header("Content-Encoding").equals("gzip")) {
                return new String(bytes(), StandardCharsets.UTF_8);
            }
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes()))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean setsACookie() {
            return sent.headers().firstValue("Set-Cookie").isPresent();
        }
    }

    Answer get(String path) {
        return ask(HttpRequest.newBuilder(at(path)).GET());
    }

    /// Asks only whether it changed since it had this mark.
    Answer again(String path, String mark) {
        return ask(HttpRequest.newBuilder(at(path)).header("If-None-Match", mark).GET());
    }

    Answer head(String path) {
        return ask(HttpRequest.newBuilder(at(path)).HEAD());
    }

    private Answer ask(HttpRequest.Builder request) {
        try {
            var asked = request.header("Accept-Encoding", "gzip").build();
            return new Answer(http.send(asked, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI at(String path) {
        return URI.create(path.startsWith("http") ? path : ROOT + path);
    }
}
