package org.verger.overview.web;

import static org.verger.parts.Words.words;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.Access;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.overview.Need;
import org.verger.overview.Today;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.people.People;
import org.verger.people.Trusts;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.posts.PostList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page on which everybody starts.
@Controller
class TodayController {
    private final Today today;
    private final People people;
    private final Trusts trusts;
    private final Access access;
    private final Clock clock;

    TodayController(Today today, People people, Trusts trusts, Access access, Clock clock) {
        this.today = today;
        this.people = people;
        this.trusts = trusts;
        this.access = access;
        this.clock = clock;
    }

    @Bean
    static MenuEntry todayInTheMenu() {
        return new MenuEntry(words("overview.menu"), TodayRoutes.TODAY, MenuGroup.ABOVE, 10);
    }

    @GetMapping(TodayRoutes.TODAY)
    ModelAndView show() {
        var needs = today.needs();
        var names = people.names(authors(needs));
        return new ModelAndView(
                "overview/today",
                "page",
                new TodayPage(
                        words("overview.greeting", Scope.current().someone().name()),
                        Dates.day(clock.instant()),
                        needs.stream().map(need -> line(need, names)).toList(),
                        doors()));
    }

    private static Set<PersonId> authors(List<Need> needs) {
        return needs.stream()
                .flatMap(
                        need ->
                                switch (need) {
                                    case Need.Decision(var post) -> Stream.of(post.author());
                                    case Need.Agreement(var template) ->
                                            Stream.of(template.author());
                                    case Need.Noticed(var notice) -> Stream.of(notice.person());
                                    case Need.CameBack _,
                                            Need.ReadLate _,
                                            Need.HeldBack _,
                                            Need.NotEverywhere _,
                                            Need.Unfinished _,
                                            Need.NotCarriedOut _,
                                            Need.ChildrenToLookAt _,
                                            Need.UndeliveredLetters _,
                                            Need.UnknownCarers _,
                                            Need.NoConsentOnRecord _,
                                            Need.NobodyOnCall _,
                                            Need.NoTermsAhead _ ->
                                            Stream.<PersonId>empty();
                                })
                .collect(Collectors.toSet());
    }

    private TodayPage.Line line(Need need, Map<PersonId, String> names) {
        return switch (need) {
            case Need.Decision(var post) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.WAITING, words("overview.decision")),
                            post.caption().opening(),
                            words(
                                    "overview.decision.about",
                                    names.getOrDefault(post.author(), ""),
                                    Dates.moment(post.changedAt())),
                            "/review/" + post.id());
            case Need.ReadLate(var post) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.PROBLEM, words("overview.read-late")),
                            post.caption().opening(),
                            words("overview.read-late.about"),
                            "/review/" + post.id());
            case Need.Agreement(var template) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.WAITING, words("overview.decision")),
                            template.title(),
                            words(
                                    "overview.agreement.about",
                                    names.getOrDefault(template.author(), "")),
                            "/templates/" + template.id());
            case Need.CameBack(var post, var reason) ->
                    own(post, new Tag(Tag.Tone.NOTICE, words("overview.came-back")), reason);
            case Need.HeldBack(var post) ->
                    own(
                            post,
                            new Tag(Tag.Tone.PROBLEM, words("overview.held-back")),
                            words("overview.held-back.about"));
            case Need.NotEverywhere(var post) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.PROBLEM, words("overview.not-everywhere")),
                            post.caption().opening(),
                            words("overview.not-everywhere.about"),
                            "/posts/" + post.id());
            case Need.Unfinished(var post) ->
                    own(
                            post,
                            new Tag(Tag.Tone.PLAIN, words("overview.unfinished")),
                            words("overview.unfinished.about", Dates.moment(post.changedAt())));
            case Need.Noticed(var notice) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.NOTICE, words("overview.noticed")),
                            words("overview.noticed.who", names.getOrDefault(notice.person(), "")),
                            words("overview.noticed.about", Dates.moment(notice.at())),
                            about(notice.person()));
            case Need.ChildrenToLookAt(var children) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.NOTICE, words("overview.looks")),
                            words("overview.looks.many", children),
                            words("overview.looks.about"),
                            "/flags");
            case Need.NotCarriedOut(var things) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.PROBLEM, words("overview.not-carried-out")),
                            words("overview.not-carried-out.many", things),
                            words("overview.not-carried-out.about"),
                            access.opens("GET", "/posts") ? "/posts" : "/stop");
            case Need.UndeliveredLetters(var letters) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.PROBLEM, words("overview.letters")),
                            words("overview.letters.failing", letters),
                            words("overview.letters.about"),
                            "/outbox");
            case Need.UnknownCarers(var carers) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.NOTICE, words("overview.carers")),
                            words("overview.carers.unknown", carers),
                            words("overview.carers.about"),
                            "/carers/unknown");
            case Need.NoConsentOnRecord(var children) ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.PLAIN, words("overview.consent")),
                            words("overview.consent.missing", children),
                            words("overview.consent.about"),
                            "/pupils");
            case Need.NobodyOnCall() ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.PROBLEM, words("overview.on-call")),
                            words("overview.on-call.nobody"),
                            words("overview.on-call.about"),
                            "/on-call");
            case Need.NoTermsAhead() ->
                    new TodayPage.Line(
                            new Tag(Tag.Tone.PLAIN, words("overview.terms")),
                            words("overview.terms.missing"),
                            words("overview.terms.about"),
                            "/terms");
        };
    }

    /// Where somebody is found who took children out of photos: on their own page, or by what they
    /// wrote, for whoever may not see that.
    private String about(PersonId person) {
        var page = "/people/" + person;
        return access.opens("GET", page) ? page : "/archive?author=" + person;
    }

    private static TodayPage.Line own(PostList.Row post, Tag tag, String about) {
        return new TodayPage.Line(tag, post.caption().opening(), about, "/posts/" + post.id());
    }

    private List<TodayPage.Door> doors() {
        if (Scope.current().schools().isEmpty()) return List.of();
        var news = "/s/" + trusts.get(Scope.current().school()).address() + "/news";
        return Stream.of(
                        door("write", "/posts/new"),
                        door("at-once", "/templates"),
                        door("pupils", "/pupils"),
                        door("import", "/imports/pupils"),
                        door("news", news))
                .filter(door -> access.opens("GET", door.path()))
                .toList();
    }

    private static TodayPage.Door door(String key, String path) {
        return new TodayPage.Door(
                words("overview.door." + key), words("overview.door." + key + ".about"), path);
    }
}
