package org.verger.bulletin.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verger.bulletin.SchoolPage;

import java.nio.charset.StandardCharsets;

/// The newest entries of a school's page, for programs that follow it.
@Controller
class FeedController {
    private static final int MOST = 20;

    private final PageAt pages;
    private final SchoolPage page;

    FeedController(PageAt pages, SchoolPage page) {
        this.pages = pages;
        this.page = page;
    }

    @GetMapping(NewsRoutes.RSS)
    ResponseEntity<String> rss(@PathVariable String school) {
        return pages.call(
                school,
                masthead ->
                        Press.printed(
                                type("rss+xml"), new Feed(masthead, page.newest(MOST)).rss()));
    }

    @GetMapping(NewsRoutes.ATOM)
    ResponseEntity<String> atom(@PathVariable String school) {
        return pages.call(
                school,
                masthead ->
                        Press.printed(
                                type("atom+xml"), new Feed(masthead, page.newest(MOST)).atom()));
    }

    private static MediaType type(String kind) {
        return new MediaType("application", kind, StandardCharsets.UTF_8);
    }
}
