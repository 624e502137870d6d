package org.verger;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

    /// Sends a form of this page, or presses a button of one, with these fields filled in.
    Seen send(Seen from, String formOrButton, Map<String, String> typed) throws IOException {
        var found = from.page.selectFirst(formOrButton);
        if (found == null)
            throw new IOException("there is no " + formOrButton + " on " + from.page.title());
        var shown = Objects.requireNonNull(found.closest("form"));
        var action = found.hasAttr("formaction") ? found.attr("formaction") : shown.attr("action");
        var fields = new LinkedHashMap<String, String>();
        shown.select("input[type=hidden]").forEach(i -> fields.put(i.attr("name"), i.val()));
        fields.putAll(typed);
        var body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return seen(
                to(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
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
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
