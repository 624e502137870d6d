package org.verger.bulletin.web;

import static org.verger.parts.Words.words;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verger.blobs.BlobStore;
import org.verger.bulletin.Entry;
import org.verger.bulletin.SchoolPage;
import org.verger.platform.NotFound;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A school's public page: the newest entries, each entry, and each of its photos.
@Controller
class NewsController {
    private static final MediaType PLAIN =
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final PageAt pages;
    private final SchoolPage page;
    private final BlobStore blobs;
    private final Press press;

    NewsController(PageAt pages, SchoolPage page, BlobStore blobs, Press press) {
        this.pages = pages;
        this.page = page;
        this.blobs = blobs;
        this.press = press;
    }

    @GetMapping(NewsRoutes.NEWS)
    ResponseEntity<String> list(
            @PathVariable String school, @RequestParam(defaultValue = "") String page) {
        return pages.call(
                school,
                masthead -> {
                    var sheet = new Sheet(masthead, masthead.home(), page);
                    var title = words("bulletin.title", masthead.name());
                    var head = Head.of(masthead, title, sheet.path());
                    var shown = sheet.page(head, "", "", this.page.list(sheet.number()));
                    return press.html("bulletin/news", masthead, shown);
                });
    }

    @GetMapping(NewsRoutes.ENTRY)
    ResponseEntity<String> entry(@PathVariable String school, @PathVariable UUID entry) {
        return pages.call(
                school,
                masthead ->
                        switch (page.find(entry)) {
                            case SchoolPage.Found.There(var there) -> one(masthead, there);
                            case SchoolPage.Found.Gone() -> gone(masthead, entry);
                            case SchoolPage.Found.Nothing() -> throw new NotFound("entry " + entry);
                        });
    }

    @GetMapping(NewsRoutes.PHOTO)
    ResponseEntity<byte[]> photo(
            @PathVariable String school,
            @PathVariable UUID entry,
            @PathVariable int position,
            @PathVariable int width) {
        return pages.call(
                school,
                _ ->
                        switch (page.find(entry)) {
                            case SchoolPage.Found.There(var there) ->
                                    jpeg(size(there, position, width));
                            case SchoolPage.Found.Gone() -> goneInPlainWords();
                            case SchoolPage.Found.Nothing() -> throw new NotFound("entry " + entry);
                        });
    }

    private ResponseEntity<String> one(Masthead masthead, Entry entry) {
        var story = Story.of(masthead, entry);
        var shown = new EntryPage(Head.of(masthead, story), story);
        return press.html("bulletin/entry", masthead, shown);
    }

    private ResponseEntity<String> gone(Masthead masthead, UUID entry) {
        var path = NewsRoutes.entry(masthead.address(), entry);
        return press.gone(masthead, new GonePage(Head.of(masthead, words("bulletin.gone"), path)));
    }

    private ResponseEntity<byte[]> jpeg(Entry.Size size) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(Press.A_MINUTE)
                .eTag(size.blob().sha256())
                .body(blobs.get(size.blob()));
    }

    private static ResponseEntity<byte[]> goneInPlainWords() {
        return ResponseEntity.status(HttpStatus.GONE)
                .contentType(PLAIN)
                .cacheControl(Press.A_MINUTE)
                .body(words("bulletin.gone.photo").getBytes(StandardCharsets.UTF_8));
    }

    private static Entry.Size size(Entry entry, int position, int width) {
        return entry.photos().stream()
                .filter(photo -> photo.position() == position)
                .flatMap(photo -> photo.sizes().stream())
                .filter(size -> size.width() == width)
                .findFirst()
                .orElseThrow(() -> new NotFound("photo " + position + " of entry " + entry.id()));
    }
}
