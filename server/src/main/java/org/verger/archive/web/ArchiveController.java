package org.verger.archive.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.archive.Archive;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.parts.Dates;
import org.verger.parts.Paging;
import org.verger.posts.PastPosts;
import org.verger.posts.PostState;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.web.PostRoutes;
import org.verger.posts.web.PostWords;
import org.verger.tables.TableText;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The past posts of a school: found, and taken along as a file.
@Controller
class ArchiveController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Archive archive;
    private final Sites sites;

    ArchiveController(Archive archive, Sites sites) {
        this.archive = archive;
        this.sites = sites;
    }

    @Bean
    static MenuEntry archiveInTheMenu() {
        return new MenuEntry(words("archive.menu"), ArchiveRoutes.ARCHIVE, MenuGroup.POSTS, 60);
    }

    @GetMapping(ArchiveRoutes.ARCHIVE)
    ModelAndView list(HttpServletRequest request) {
        var asked = Asked.of(request);
        var found = archive.list(asked.question(), asked.after());
        var choices = archive.choices();
        var usual = sites.usual();
        return new ModelAndView(
                "archive/archive",
                "page",
                new ArchivePage(
                        Form.of(request).filled(),
                        choices.authors().entrySet().stream()
                                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                                .sorted((one, other) -> one.words().compareTo(other.words()))
                                .toList(),
                        choices.months().stream().map(ArchiveController::month).toList(),
                        Stream.of(PostState.PUBLISHED, PostState.WITHDRAWN, PostState.REFUSED)
                                .map(one -> new Option(one.name(), PostWords.tag(one).words()))
                                .toList(),
                        asked.isNarrowed(),
                        words("archive.count", found.all()),
                        found.rows().stream().map(row -> line(row, found, usual)).toList(),
                        paging(asked, found),
                        asked.path(ArchiveRoutes.FILE, Optional.empty())));
    }

    @GetMapping(ArchiveRoutes.FILE)
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        var found = archive.all(Asked.of(request).question());
        var kept = ContentDisposition.attachment().filename("posts.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(
                        TableText.of(
                                List.of(
                                        words("archive.file.when"),
                                        words("archive.file.state"),
                                        words("archive.file.author"),
                                        words("archive.file.where"),
                                        words("archive.file.words"),
                                        words("archive.file.why")),
                                found.rows().stream().map(row -> cells(row, found)).toList()));
    }

    private List<String> cells(PastPosts.Row row, Archive.Found found) {
        return List.of(
                Dates.moment(row.at()),
                PostWords.tag(row.state()).words(),
                found.names().getOrDefault(row.author(), ""),
                sites.names(row.sites()),
                row.caption().value(),
                why(row));
    }

    private ArchivePage.Line line(PastPosts.Row row, Archive.Found found, Set<Site> usual) {
        return new ArchivePage.Line(
                PostRoutes.post(row.id()),
                row.caption().opening(),
                stretches(row.headline()),
                sites.line(
                        words(
                                "archive.line",
                                found.names().getOrDefault(row.author(), ""),
                                Dates.moment(row.at())),
                        row.sites(),
                        usual),
                why(row),
                PostWords.tag(row.state()));
    }

    private static String why(PastPosts.Row row) {
        return PostRoutes.post(row.id()) + "/why";
    }

    private static List<ArchivePage.Stretch> stretches(String headline) {
        var stretches = new ArrayList<ArchivePage.Stretch>();
        for (var part : headline.split(String.valueOf(PastPosts.FOUND), -1)) {
            int end = part.indexOf(PastPosts.FOUND_END);
            if (end >= 0) stretches.add(new ArchivePage.Stretch(part.substring(0, end), true));
            var rest = part.substring(end + 1);
            if (!rest.isEmpty()) stretches.add(new ArchivePage.Stretch(rest, false));
        }
        return stretches;
    }

    private static Option month(YearMonth month) {
        return new Option(month.toString(), MONTH.format(month));
    }

    private static Paging paging(Asked asked, Archive.Found found) {
        return new Paging(
                asked.after().map(_ -> asked.path(ArchiveRoutes.ARCHIVE, Optional.empty())),
                found.next().map(mark -> asked.path(ArchiveRoutes.ARCHIVE, Optional.of(mark))),
                words("archive.paging", found.rows().size(), found.all()));
    }
}
