package org.verger.blobs;

import org.awaitility.Awaitility;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A real S3-compatible server as a process of its own, on the loopback only, with one bucket.
final class S3Mock implements AutoCloseable {
    static final String BUCKET = "verger";

    private final int port = freePort();
    private final Process process;

    S3Mock(Path log) throws IOException {
        process =
                new ProcessBuilder(command())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .failFast("the S3 server ended: see " + log, () -> !process.isAlive())
                .until(this::answers);
    }

    S3Settings settings() {
        return new S3Settings("http://127.0.0.1:" + port, BUCKET, "eu-west-2", "id", "secret");
    }

    /// Puts something there that no Verger put.
    void put(String key, String text) throws IOException, InterruptedException {
        var to = URI.create("http://127.0.0.1:%d/%s/%s".formatted(port, BUCKET, key));
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(to).PUT(BodyPublishers.ofString(text)).build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException(answer.body());
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-jar",
                "target/tools/s3mock.jar",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--http.port=" + port,
                "--spring.main.sources=file:src/test/resources/s3mock-on-loopback.xml",
                "--spring.main.allow-bean-definition-overriding=true",
                "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET);
    }

    private boolean answers() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
