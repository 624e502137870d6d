package org.verger.bulletin.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verger.assets.Assets;
import org.verger.blobs.BlobStore;
import org.verger.bulletin.SchoolPage;
import org.verger.people.Doors;
import org.verger.people.PublicSchool;
import org.verger.platform.Actor;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A school's public page. It sets no cookie, and a page is kept for a minute only, so that what is
/// withdrawn is gone within one.
@Controller
class NewsController {
    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Doors doors;
    private final SchoolPage page;
    private final BlobStore blobs;
    private final TemplateEngine templates;
    private final Assets assets;

    NewsController(
            Doors doors,
            SchoolPage page,
            BlobStore blobs,
            TemplateEngine templates,
            Assets assets) {
        this.doors = doors;
        this.page = page;
        this.blobs = blobs;
        this.templates = templates;
        this.assets = assets;
    }

    @GetMapping(NewsRoutes.NEWS)
    ResponseEntity<String> list(
            @PathVariable String school, @RequestParam(defaultValue = "0") int page) {
        var whose = school(school);
        int asked = Math.clamp(page, 0, 10_000);
        var entries = this.page.list(whose, asked);
        var home = NewsRoutes.news(school);
        return html(
                HttpStatus.OK,
                "bulletin/news",
                new NewsPage(
                        whose.name(),
                        home,
                        entries.stream()
                                .limit(SchoolPage.PAGE)
                                .map(e -> NewsPage.story(whose, e))
                                .toList(),
                        false,
                        asked == 0 ? "" : home + "?page=" + (asked - 1),
                        entries.size() > SchoolPage.PAGE ? home + "?page=" + (asked + 1) : ""));
    }

    @GetMapping(NewsRoutes.ENTRY)
    ResponseEntity<String> entry(@PathVariable String school, @PathVariable UUID entry) {
        var whose = school(school);
        return switch (page.find(whose, entry)) {
            case SchoolPage.Found.There(var there) ->
                    html(
                            HttpStatus.OK,
                            "bulletin/news",
                            one(whose, List.of(NewsPage.story(whose, there))));
            case SchoolPage.Found.Gone() ->
                    html(HttpStatus.GONE, "bulletin/gone", one(whose, List.of()));
            case SchoolPage.Found.Nothing() -> throw new NotFound("entry " + entry);
        };
    }

    @GetMapping(NewsRoutes.PHOTO)
    ResponseEntity<byte[]> photo(
            @PathVariable String school,
            @PathVariable UUID entry,
            @PathVariable int position,
            @PathVariable int width) {
        var whose = school(school);
        return switch (page.find(whose, entry)) {
            case SchoolPage.Found.There(var there) -> jpeg(whose, photo(there, position, width));
            case SchoolPage.Found.Gone() -> ResponseEntity.status(HttpStatus.GONE).build();
            case SchoolPage.Found.Nothing() -> throw new NotFound("entry " + entry);
        };
    }

    private PublicSchool school(String address) {
        return doors.schoolAt(address).orElseThrow(() -> new NotFound("school at " + address));
    }

    private static NewsPage one(PublicSchool school, List<NewsPage.Story> stories) {
        return new NewsPage(
                school.name(), NewsRoutes.news(school.address()), stories, true, "", "");
    }

    private static SchoolPage.Photo photo(SchoolPage.Entry entry, int position, int width) {
        return entry.photos().stream()
                .filter(photo -> photo.position() == position && photo.width() == width)
                .findFirst()
                .orElseThrow(() -> new NotFound("photo " + position + " of entry " + entry.id()));
    }

    private ResponseEntity<byte[]> jpeg(PublicSchool school, SchoolPage.Photo photo) {
        var scope = Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(A_MINUTE)
                .eTag(photo.blob().sha256())
                .body(scope.call(() -> blobs.get(photo.blob())));
    }

    private ResponseEntity<String> html(HttpStatus status, String template, NewsPage shown) {
        var output = new StringOutput();
        templates.render(template + ".jte", Map.of("page", shown, "assets", assets), output);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(A_MINUTE)
                .body(output.toString());
    }
}
