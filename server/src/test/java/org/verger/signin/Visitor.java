package org.verger.signin;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A browser without script: it keeps cookies, follows redirects when told to, and sends the forms
/// that it was shown.
public final class Visitor {
    private static final String ROOT = "http://localhost:" + SignInTest.PORT;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /// One answer of the server.
    public record Seen(int status, String location, Document page, HttpResponse<String> answer) {
        public String words() {
            return page.body().text();
        }

        /// What was sent, but for the tokens of its forms, which are new each time.
        public String plain() {
            return answer.body()
                    .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                    .replaceAll("(X-XSRF-TOKEN&#34;:&#34;)[^&]*", "$1");
        }
    }

    public Seen get(String path) {
        return seen(HttpRequest.newBuilder(URI.create(ROOT + path)).GET().build());
    }

    /// Sends a form of this page, with these fields filled in.
    public Seen send(Seen from, String form, Map<String, String> typed) {
        var shown = from.page().select(form).getFirst();
        var fields = fields(shown);
        fields.putAll(typed);
        return post(shown.attr("action"), fields);
    }

    /// Sends a form of this page by its button for another address.
    Seen sendTo(String address, Seen from, String form) {
        var shown = from.page().select(form).getFirst();
        if (shown.select("button[formaction=" + address + "]").isEmpty())
            throw new AssertionError("no button leads to " + address);
        return post(address, fields(shown));
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (Element input : form.select("input[name]"))
            fields.put(input.attr("name"), input.val());
        return fields;
    }

    public Seen post(String path, Map<String, String> fields) {
        return seen(form(path, fields).build());
    }

    /// As a page's script sends a form, for a part of the page.
    Seen postByScript(String path, Map<String, String> fields) {
        return seen(form(path, fields).header("HX-Request", "true").build());
    }

    /// As a browser sends a form of a page of ours, whatever token it has.
    Seen postFromOurPage(String path, Map<String, String> fields) {
        return seen(form(path, fields).header("Sec-Fetch-Site", "same-origin").build());
    }

    /// As a proxy on this machine sends on what somebody elsewhere asks.
    Seen getFrom(String place, String path) {
        return seen(
                HttpRequest.newBuilder(URI.create(ROOT + path))
                        .header("X-Forwarded-For", place)
                        .GET()
                        .build());
    }

    private static HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(f -> encode(f.getKey()) + "=" + encode(f.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(ROOT + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    public Seen signIn(Town.Resident who) {
        return send(
                get("/sign-in"),
                "form[action=/sign-in]",
                Map.of("email", who.email().value(), "password", who.password()));
    }

    /// Becomes one of the invented people, by one press.
    Seen beInvented(Town.Resident who) {
        var token = get("/sign-in").page().select("input[name=_csrf]").val();
        return post(
                "/sign-in/invented",
                Map.of(
                        "_csrf", token,
                        "trust", who.key().trust().toString(),
                        "person", who.key().person().toString()));
    }

    private Seen seen(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Seen(
                    answer.statusCode(),
                    answer.headers().firstValue("location").orElse(""),
                    Jsoup.parse(answer.body()),
                    answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
