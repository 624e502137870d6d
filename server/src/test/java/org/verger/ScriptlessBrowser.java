package org.verger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.verger.pictures.Bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// A browser without script: it keeps cookies, follows no redirect, and sends the forms that it was
/// shown.
final class ScriptlessBrowser {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final URI root;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    ScriptlessBrowser(URI root) {
        this.root = root;
    }

    /// One answer of the server.
    record Seen(int status, String location, Document page) {}

    Seen get(String path) throws IOException {
        return seen(to(path).GET());
    }

    /// A file that somebody chose in a form.
    record Upload(String field, String fileName, Bytes content) {}

    /// Sends a form of this page, or presses a button of one, as it stands but for what was typed.
    Seen send(Seen from, String formOrButton, Map<String, String> typed) throws IOException {
        var filled = fill(from, formOrButton, typed);
        var body =
                filled.fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return seen(
                to(filled.action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /// The same, with a JPEG.
    Seen send(Seen from, String formOrButton, Map<String, String> typed, Upload jpeg)
            throws IOException {
        var filled = fill(from, formOrButton, typed);
        var boundary = "--------" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        filled.fields.forEach(
                (name, value) ->
                        part(body, boundary, "; name=\"" + name + "\"", value.getBytes(UTF_8)));
        var disposition =
                "; name=\"%s\"; filename=\"%s\"\r\nContent-Type: image/jpeg"
                        .formatted(jpeg.field, jpeg.fileName);
        part(body, boundary, disposition, jpeg.content.toArray());
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return seen(
                to(filled.action)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private record FilledForm(String action, Map<String, String> fields) {}

    private static FilledForm fill(Seen from, String formOrButton, Map<String, String> typed)
            throws IOException {
        var found = from.page.selectFirst(formOrButton);
        if (found == null)
            throw new IOException("there is no " + formOrButton + " on " + from.page.title());
        var shown = (FormElement) Objects.requireNonNull(found.closest("form"));
        var files = shown.select("input[type=file]").eachAttr("name");
        var fields = new LinkedHashMap<String, String>();
        shown.formData().stream()
                .filter(field -> !files.contains(field.key()))
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        var action = found.hasAttr("formaction") ? found.attr("formaction") : shown.attr("action");
        return new FilledForm(action, fields);
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        var head =
                "--%s\r\nContent-Disposition: form-data%s\r\n\r\n".formatted(boundary, disposition);
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /// Becomes one of the invented people.
    void signInAs(String name) throws IOException {
        var page = get("/sign-in");
        var button = page.page.selectFirst("button:contains(" + name + ")");
        if (button == null) throw new IOException(name + " is not offered");
        var form = "form:has(button[value=" + button.val() + "])";
        var in = send(page, form, Map.of("person", button.val()));
        if (in.status / 100 != 3) throw new IOException(name + " was not let in: " + in.status);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE);
    }

    private Seen seen(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Seen(
                    answer.statusCode(),
                    answer.headers().firstValue("location").orElse(""),
                    Jsoup.parse(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
