package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.MenuEntry;
import org.verger.parts.Dates;
import org.verger.people.People;
import org.verger.posts.PostList;
import org.verger.review.ReviewInbox;

import java.util.stream.Collectors;

/// What waits for a decision.
@Controller
class InboxController {
    private final ReviewInbox inbox;
    private final People people;

    InboxController(ReviewInbox inbox, People people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Bean
    static MenuEntry reviewInTheMenu() {
        return new MenuEntry(words("review.menu"), ReviewRoutes.INBOX, 30);
    }

    @GetMapping(ReviewRoutes.INBOX)
    ModelAndView list() {
        var rows = inbox.list();
        var names =
                people.names(rows.stream().map(PostList.Row::author).collect(Collectors.toSet()));
        return new ModelAndView(
                "review/inbox",
                "page",
                new InboxPage(
                        rows.stream()
                                .map(
                                        row ->
                                                new InboxPage.Line(
                                                        ReviewRoutes.INBOX + "/" + row.id(),
                                                        row.caption().opening(),
                                                        words(
                                                                "review.line",
                                                                names.getOrDefault(
                                                                        row.author(), ""),
                                                                Dates.moment(row.changedAt()))))
                                .toList()));
    }
}
