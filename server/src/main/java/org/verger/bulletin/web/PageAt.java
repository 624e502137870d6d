package org.verger.bulletin.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.verger.bulletin.SchoolPage;
import org.verger.platform.NotFound;

import java.net.URI;

/// Opens a school's public page for one request. Where there is none, or the trust has not opened
/// it, nothing is there.
@Component
class PageAt {
    private final SchoolPage pages;
    private final URI publicUrl;

    PageAt(SchoolPage pages, @Value("${verger.public-url:http://localhost:8080}") URI publicUrl) {
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    /// What is done while a page is read.
    @FunctionalInterface
    interface Work<T> {
        T of(Masthead masthead);
    }

    <T> T call(String school, Work<T> work) {
        var page = pages.at(school).orElseThrow(() -> new NotFound("a public page at " + school));
        return page.scope().call(() -> work.of(new Masthead(page, publicUrl)));
    }
}
