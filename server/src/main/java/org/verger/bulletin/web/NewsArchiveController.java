package org.verger.bulletin.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.verger.bulletin.SchoolPage;
import org.verger.parts.Dates;
import org.verger.platform.NotFound;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What came out before: by month, and by the words in it.
@Controller
class NewsArchiveController {
    private static final int LONGEST_SEARCH = 100;

    private final PageAt pages;
    private final SchoolPage page;
    private final Press press;

    NewsArchiveController(PageAt pages, SchoolPage page, Press press) {
        this.pages = pages;
        this.page = page;
        this.press = press;
    }

    @GetMapping(NewsRoutes.ARCHIVE)
    ResponseEntity<String> archive(@PathVariable String school) {
        return pages.call(
                school,
                masthead -> {
                    var title = words("bulletin.archive.title", masthead.name());
                    var head = Head.of(masthead, title, masthead.archive());
                    var shown = new ArchivePage(head, years(masthead, page.months()));
                    return press.html("bulletin/archive", masthead, shown);
                });
    }

    @GetMapping(NewsRoutes.MONTH)
    ResponseEntity<String> month(
            @PathVariable String school,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String page) {
        var asked = read(month).orElseThrow(() -> new NotFound("the month " + month));
        return pages.call(
                school,
                masthead -> {
                    var path = NewsRoutes.month(school, asked);
                    var sheet = new Sheet(masthead, path, page);
                    var heading = Dates.month(asked);
                    var title = words("bulletin.month.title", heading, masthead.name());
                    var head = Head.of(masthead, title, sheet.path());
                    var entries = this.page.of(asked, sheet.number());
                    return press.html(
                            "bulletin/news", masthead, sheet.page(head, heading, "", entries));
                });
    }

    @GetMapping(NewsRoutes.SEARCH)
    ResponseEntity<String> search(
            @PathVariable String school,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page) {
        var asked = Legible.text(q).strip();
        var sought = asked.substring(0, Math.min(asked.length(), LONGEST_SEARCH));
        return pages.call(
                school,
                masthead -> {
                    var query = UriUtils.encodeQueryParam(sought, StandardCharsets.UTF_8);
                    var path = masthead.search() + "?q=" + query;
                    var sheet = new Sheet(masthead, path, page);
                    var title = words("bulletin.search.title", masthead.name());
                    var head = Head.of(masthead, title, masthead.search());
                    var entries = this.page.search(sought, sheet.number());
                    return press.unkept(
                            "bulletin/search", masthead, sheet.page(head, "", sought, entries));
                });
    }

    private static List<ArchivePage.Year> years(Masthead masthead, List<SchoolPage.Month> months) {
        return months.stream()
                .collect(groupingBy(one -> one.month().getYear(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(
                        year ->
                                new ArchivePage.Year(
                                        year.getKey().toString(),
                                        year.getValue().stream()
                                                .map(one -> line(masthead, one))
                                                .toList()))
                .toList();
    }

    private static ArchivePage.Line line(Masthead masthead, SchoolPage.Month one) {
        return new ArchivePage.Line(
                Dates.month(one.month()),
                words("bulletin.archive.entries", one.entries()),
                NewsRoutes.month(masthead.address(), one.month()));
    }

    private static Optional<YearMonth> read(String month) {
        return month.matches("[0-9]{4}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(month))
                : Optional.empty();
    }
}
