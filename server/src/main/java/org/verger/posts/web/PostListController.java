package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.parts.Dates;
import org.verger.parts.Paging;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.posts.PostList;
import org.verger.posts.Site;
import org.verger.posts.Sites;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The posts of a school.
@Controller
class PostListController {
    private final PostList list;
    private final People people;
    private final Sites sites;

    PostListController(PostList list, People people, Sites sites) {
        this.list = list;
        this.people = people;
        this.sites = sites;
    }

    @Bean
    static MenuEntry postsInTheMenu() {
        return new MenuEntry(words("posts.menu"), PostRoutes.POSTS, MenuGroup.POSTS, 10);
    }

    @GetMapping(PostRoutes.POSTS)
    ModelAndView list(@RequestParam(defaultValue = "0") int page) {
        int asked = Paging.asked(page, 0);
        var rows = list.everybodys(asked);
        var shown = rows.subList(0, Math.min(rows.size(), PostList.PAGE));
        var names =
                people.names(shown.stream().map(PostList.Row::author).collect(Collectors.toSet()));
        var usual = sites.usual();
        return new ModelAndView(
                "posts/list",
                "page",
                new PostListPage(
                        Scope.current().actor().may(Right.WRITE_POSTS),
                        shown.stream().map(row -> line(row, names, usual)).toList(),
                        paging(asked, rows)));
    }

    private PostListPage.Line line(PostList.Row row, Map<PersonId, String> names, Set<Site> usual) {
        return new PostListPage.Line(
                PostRoutes.post(row.id()),
                row.caption().opening(),
                sites.line(
                        words(
                                "posts.line",
                                names.getOrDefault(row.author(), ""),
                                Dates.moment(row.changedAt())),
                        row.sites(),
                        usual),
                PostWords.tag(row.state()));
    }

    private static Paging paging(int page, List<PostList.Row> rows) {
        return new Paging(
                page == 0
                        ? Optional.empty()
                        : Optional.of(PostRoutes.POSTS + "?page=" + (page - 1)),
                rows.size() > PostList.PAGE
                        ? Optional.of(PostRoutes.POSTS + "?page=" + (page + 1))
                        : Optional.empty(),
                words("posts.paging", page + 1));
    }
}
