package org.verger.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verger.assets.ContentSecurity;
import org.verger.parts.Words;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

@InTheFrame
class FrameTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @Test
    void aPageHasEverythingAroundIt() throws Exception {
        var page = html(get("/style-guide"));

        assertThat(page.title()).isEqualTo("Parts – Verger");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select(".v-side a").eachText())
                .containsExactly("Today", "Posts", "Pupils and consent", "Policy");
        assertThat(page.select(".v-side a[aria-current=page]").text()).isEqualTo("Posts");
        assertThat(page.select("form[action=/place] button").eachAttr("value"))
                .containsExactly("1", "2");
        assertThat(page.select("form[action=/sign-out] button").text()).isEqualTo("Sign out");
        assertThat(page.select(".v-demonstration").text()).startsWith("Demonstration.");
    }

    @Test
    void aFragmentIsTheContentAlone() throws Exception {
        var answer = get("/fails/missing", "HX-Request", "true");

        assertThat(answer.body().strip())
                .startsWith("<title>There is nothing here – Verger</title>");
        assertThat(answer.body()).contains("<h1").doesNotContain("<html", "v-header");
        assertThat(answer.headers().allValues("Vary")).contains("HX-Request");
        assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("#main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HX-Boosted", "HX-History-Restore-Request"})
    void whereHtmxReplacesThePageItGetsThePage(String header) throws Exception {
        var answer = get("/fails/missing", "HX-Request", "true", header, "true");

        assertThat(answer.body()).contains("<html");
    }

    @ParameterizedTest
    @CsvSource({
        "/fails/missing,404",
        "/nowhere,404",
        "/things/not-an-id,404",
        "/assets/0000000000000000/app.js,404",
        "/fails/forbidden,403",
        "/fails/stale,409",
        "/fails/unusual,400",
        "/fails/often,429",
        "/fails/badly,500",
        "/fails/away,503",
        "/style-guide/upload,405",
        "/error,404"
    })
    void whateverGoesWrongHasAPage(String path, int status) throws Exception {
        var answer = get(path);
        var page = html(answer);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page.select("h1").text())
                .isEqualTo(Words.words("frame.problem." + status + ".title"));
        assertThat(answer.body()).doesNotContain("secret", "Exception", "not-an-id");
        assertThat(page.select(".v-reference").text())
                .matches(status < 500 ? "" : "[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    /// A page that only sends on does not swallow what was to be told.
    @Test
    void whatWasToBeToldOutlivesAPageThatSendsOn() throws Exception {
        var browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        var press =
                HttpRequest.newBuilder(at("/style-guide/further"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();

        var told = html(browser.send(press, HttpResponse.BodyHandlers.ofString()));
        var after =
                html(
                        browser.send(
                                HttpRequest.newBuilder(at("/style-guide")).build(),
                                HttpResponse.BodyHandlers.ofString()));

        assertThat(told.select("main").text()).contains("It went further");
        assertThat(after.select("main").text()).doesNotContain("It went further");
    }

    @Test
    void aFileThatIsTooLargeHasAPage() throws Exception {
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p.jpg\"\r\n\r\n";
        var body = head + "x".repeat(5_000_000) + "\r\n--b--\r\n";
        var answer = post("/style-guide/upload", "multipart/form-data; boundary=b", body);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(html(answer).select("h1").text()).isEqualTo("That is too large to send");
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() throws Exception {
        var typed = "<b>&\0\ud800" + "long ".repeat(200_000);
        var answer = post("/style-guide/form", FORM, "caption=" + encoded(typed));
        var page = html(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.expectFirst("textarea").wholeText().strip())
                .startsWith("<b>&")
                .endsWith("long long");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#f-caption", "#f-use");
        assertThat(page.select("#f-caption").attr("aria-describedby")).contains("f-caption-error");
        assertThat(page.select("#f-caption-error").text()).contains("50,000");
    }

    @Test
    void aFormThatIsFarTooLargeHasAPage() throws Exception {
        var answer = post("/style-guide/form", FORM, "caption=" + "x".repeat(3_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(html(answer).select("h1").text()).isEqualTo("That is too large to send");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style-guide", "/style-guide/form", "/fails/badly", "/nowhere"})
    void everyAnswerKeepsForeignScriptOut(String path) throws Exception {
        var answer = get(path);

        ContentSecurity.HEADERS.forEach(
                (name, value) -> assertThat(answer.headers().firstValue(name)).hasValue(value));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style-guide", "/style-guide/form", "/fails/badly"})
    void nothingInAPageIsInline(String path) throws Exception {
        var page = html(get(path));

        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(
                        element ->
                                assertThat(element.attributes().asList())
                                        .noneMatch(a -> a.getKey().startsWith("on"))
                                        .noneMatch(a -> a.getValue().startsWith("javascript:")));
    }

    @Test
    void anAssetIsKeptForGood() throws Exception {
        var answer = get(html(get("/style-guide")).select("link[rel=stylesheet]").attr("href"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style-guide", "/style-guide/form", "/fails/badly"})
    void aPageIsLight(String path) throws Exception {
        int warm = weight(path);
        int cold = warm;
        for (var asset : html(get(path)).select("link[href], script[src]"))
            cold += weight(asset.hasAttr("src") ? asset.attr("src") : asset.attr("href"));

        System.out.printf("%s weighs %,d bytes cold, %,d warm%n", path, cold, warm);
        assertThat(cold).isLessThanOrEqualTo(150_000);
        assertThat(warm).isLessThanOrEqualTo(30_000);
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private int weight(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).header("Accept-Encoding", "gzip").build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        return answer.body().length;
    }

    private HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static Document html(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
