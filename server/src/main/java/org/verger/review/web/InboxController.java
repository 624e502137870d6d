package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.pace.Paces;
import org.verger.parts.Dates;
import org.verger.parts.Paging;
import org.verger.parts.Tag;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.posts.PostState;
import org.verger.posts.WaitingPosts;
import org.verger.posts.web.PostWords;
import org.verger.review.ReviewInbox;
import org.verger.verdicts.TimeToYes;
import org.verger.verdicts.Verdicts.Stake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What waits for a decision.
@Controller
class InboxController {
    private final ReviewInbox inbox;
    private final People people;
    private final TimeToYes timeToYes;
    private final Paces paces;
    private final Clock clock;

    InboxController(
            ReviewInbox inbox, People people, TimeToYes timeToYes, Paces paces, Clock clock) {
        this.inbox = inbox;
        this.people = people;
        this.timeToYes = timeToYes;
        this.paces = paces;
        this.clock = clock;
    }

    @Bean
    static MenuEntry reviewInTheMenu() {
        return new MenuEntry(words("review.menu"), ReviewRoutes.INBOX, MenuGroup.POSTS, 30);
    }

    @GetMapping(ReviewRoutes.INBOX)
    ModelAndView list(@RequestParam(defaultValue = "0") int page) {
        int asked = Paging.asked(page, 0);
        var rows = inbox.page(asked);
        var names =
                people.names(
                        rows.stream().map(row -> row.post().author()).collect(Collectors.toSet()));
        int all = rows.isEmpty() ? 0 : rows.getFirst().post().all();
        int pause = paces.get().pause();
        var lines = rows.stream().map(row -> line(row, names, pause, clock.instant())).toList();
        return new ModelAndView(
                "review/inbox",
                "page",
                new InboxPage(
                        words("review.lead", all),
                        lines,
                        paging(asked, rows.size(), all),
                        timeToYes.lately().map(YesWords::lately).orElse("")));
    }

    private static InboxPage.Line line(
            ReviewInbox.Row row, Map<PersonId, String> names, int pause, Instant now) {
        var post = row.post();
        return new InboxPage.Line(
                ReviewRoutes.INBOX + "/" + post.id(),
                post.caption().opening(),
                words(
                        "review.line",
                        names.getOrDefault(post.author(), ""),
                        waiting(Duration.between(post.since(), now)),
                        Dates.moment(post.since())),
                due(post, pause),
                stake(row.stake()),
                mark(post, now));
    }

    private static String due(WaitingPosts.Row post, int pause) {
        if (post.due().isPresent()) return words("review.due.at", Dates.moment(post.due().get()));
        return isHeld(post) ? words("review.due.held") : words("review.due.when-approved", pause);
    }

    private static boolean isHeld(WaitingPosts.Row post) {
        return post.state() == PostState.HELD;
    }

    private static String waiting(Duration since) {
        if (since.toHours() < 1) return words("review.waiting.minutes", since.toMinutes());
        return since.toDays() < 1
                ? words("review.waiting.hours", since.toHours())
                : words("review.waiting.days", since.toDays());
    }

    private static String stake(Stake stake) {
        var said = new ArrayList<String>();
        said.add(words("review.stake.children", stake.children()));
        said.add(words("review.stake.photos", stake.photos()));
        said.add(words("review.stake.points", stake.points()));
        return String.join(" · ", said);
    }

    private static Optional<Tag> mark(WaitingPosts.Row post, Instant now) {
        if (isHeld(post)) return Optional.of(PostWords.tag(post.state()));
        if (post.due().filter(due -> due.isBefore(now)).isPresent())
            return Optional.of(new Tag(Tag.Tone.PROBLEM, words("review.mark.late")));
        return post.isFirstDue()
                ? Optional.of(new Tag(Tag.Tone.WAITING, words("review.mark.first")))
                : Optional.empty();
    }

    private static Paging paging(int page, int shown, int all) {
        int from = page * ReviewInbox.PAGE;
        return new Paging(
                page == 0 ? Optional.empty() : Optional.of(path(page - 1)),
                from + shown < all ? Optional.of(path(page + 1)) : Optional.empty(),
                words("review.paging", from + 1, from + shown, all));
    }

    private static String path(int page) {
        return ReviewRoutes.INBOX + "?page=" + page;
    }
}
