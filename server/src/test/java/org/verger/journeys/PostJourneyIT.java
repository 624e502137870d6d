package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.time.temporal.ChronoUnit.MINUTES;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.parts.Dates;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// The main job, from a teacher's first word to the school's page and back (PRN-6, OFF-6, OFF-7).
@ExtendWith(Stage.Hand.class)
class PostJourneyIT {
    private static final String NEWS = "/s/quillbourne/news";
    private static final Optional<ZonedDateTime> NOW = Optional.empty();
    private static final String PRIVATE = " More at http://192.168.4.7/garden";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP", "PHONE_WITHOUT_SCRIPT"})
    void aPostIsWrittenMendedApprovedSeenAndTakenBack(Look look, Stage stage) {
        go(look, stage);
    }

    @Tag("real")
    @ParameterizedTest
    @EnumSource(names = {"PHONE_DARK", "DESKTOP_DARK"})
    void itIsTheSameInTheDark(Look look, Stage stage) {
        go(look, stage);
    }

    private static void go(Look look, Stage stage) {
        var children = Children.of(stage);
        var opening =
                "The garden club planted "
                        + (look.hasScript() ? look.width() : 40)
                        + " bulbs this week.";
        try (var tom = Person.signedIn(stage, look, "Tom Whitlock")) {
            write(tom, look, opening + " Well done, " + children.shown() + "!");
            addPhotos(tom, look);
            showAChildWhoMayNotBe(tom, children);
            showOneWhoMay(tom, children);
            accountForFaces(tom, children);
            mendAtOnePress(tom, children);
            mendTheLink(tom, opening + " Well done, everybody!");
            var time = look == Look.DESKTOP ? Optional.of(schedule(tom)) : NOW;
            var post = tom.page().url();
            send(tom);

            approve(stage, look, opening);

            time.ifPresent(then -> waitFor(then, stage, look, opening));
            var entry = seeItOut(stage, look, opening);
            readTheFeed(stage, look, opening);
            takeItBack(tom, post);
            seeItGone(stage, look, entry);
        }
    }

    private static void write(Person tom, Look look, String words) {
        tom.see("today-teacher");
        tom.follow("Write a post");
        tom.see("post-new");
        tom.fill("What you want to say", words + PRIVATE);
        if (look.hasScript()) {
            tom.page().waitForSelector("#judged .v-finding");
            assertThat(tom.page().innerText("#kept")).startsWith("Saved at");
            assertThat(tom.page().locator("#f-caption:focus").count()).isOne();
            tom.see("post-judged-while-written");
        }
        tom.press("Save this draft");
        assertThat(tom.page().innerText(".v-verdict"))
                .contains("PRN-6", "name of a pupil", "OFF-8");
        tom.see("post-names-a-child");
    }

    private static void addPhotos(Person tom, Look look) {
        if (look.isPhone()) chooseAndTake(tom);
        else drop(tom);
        tom.page().check(".v-add input[value=OURS]");
        tom.press("Add these photos");
        tom.page().waitForSelector(".v-photo >> nth=1");
        assertThat(tom.page().innerText(".v-photo")).contains("Must be mended", "(GPS)");
        assertThat(tom.button("Send it for approval").count()).isZero();
        tom.see("post-photo-not-described");
        tom.fill("What the photo shows", "Tulips in three colours along a brown bed");
        tom.press("Save the changes");
    }

    /// A desk has files to drop, and no camera that anybody would take photos with.
    private static void drop(Person tom) {
        assertThat(tom.page().isVisible(".v-camera")).isFalse();
        tom.drop(".v-add .v-file", Snapshot.payload(), Portraits.payload());
    }

    /// A phone offers the photos that it has, many at once, and its camera beside them. After a
    /// picture of the whole page this browser knows of no touch before it has loaded a page again.
    private static void chooseAndTake(Person tom) {
        tom.page().reload();
        var fields = tom.page().locator(".v-add input[type=file]");
        var kept = fields.first();
        var camera = fields.last();
        assertThat(kept.getAttribute("capture")).isNull();
        assertThat(kept.getAttribute("multiple")).isNotNull();
        assertThat(camera.isVisible()).isTrue();
        assertThat(camera.getAttribute("capture")).isEqualTo("environment");
        assertThat(List.of(kept.getAttribute("accept"), camera.getAttribute("accept")))
                .containsOnly("image/*");
        kept.setInputFiles(Snapshot.payload());
        camera.setInputFiles(Portraits.payload());
    }

    private static void showAChildWhoMayNotBe(Person tom, Children children) {
        tom.fill("Add a child", children.hidden());
        tom.page().click("button[formaction$='/children']");
        assertThat(tom.page().innerText(".v-photo")).contains(children.hidden(), "OFF-6");
        assertThat(tom.button("Send it for approval").count()).isZero();
        tom.see("post-child-without-consent");
        tom.press("Take out " + children.hidden());
        assertThat(tom.page().innerText(".v-photo")).doesNotContain("OFF-6");
    }

    private static void showOneWhoMay(Person tom, Children children) {
        tom.fill("Add a child", children.shown());
        tom.page().click("button[formaction$='/children']");
        assertThat(tom.page().innerText(".v-chips")).contains(children.shown());
        assertThat(tom.page().innerText(".v-photo")).doesNotContain("OFF-6");
    }

    /// The second photo has five faces, of which one child's is accounted for.
    private static void accountForFaces(Person tom, Children children) {
        var group = tom.page().locator(".v-photo").nth(1);
        assertThat(group.innerText()).contains("At least 5 faces were found and no child is");
        group.getByLabel("What the photo shows").fill("Five of us in front of the hall");
        group.getByLabel("Add a child").fill(children.shown());
        group.locator("button[formaction$='/children']").click();
        assertThat(group.innerText()).contains("5 faces were found and 1 child is tagged");
        assertThat(group.innerText()).doesNotContain("Must be mended");
        tom.see("post-five-faces");
    }

    private static void mendAtOnePress(Person tom, Children children) {
        tom.page().click("button[name=mend]");
        assertThat(tom.page().inputValue("#f-caption")).doesNotContain(children.shown());
        tom.see("post-name-mended");
    }

    private static void mendTheLink(Person tom, String words) {
        tom.fill("What you want to say", words);
        tom.press("Save the changes");
        assertThat(tom.page().innerText(".v-verdict")).contains("Nothing has to be mended");
        tom.see("post-mended");
    }

    /// The soonest minute that leaves a minute for the others to decide: the clock of a running
    /// Verger cannot be turned, so one look waits for its time, and the others come out at once.
    private static ZonedDateTime schedule(Person tom) {
        var time = ZonedDateTime.now(Dates.SCHOOL_TIME).plusMinutes(2).truncatedTo(MINUTES);
        tom.page().check("input[name=when][value=at]");
        tom.page().fill("input[name=day]", time.toLocalDate().toString());
        tom.page().fill("input[name=time]", time.toLocalTime().toString());
        tom.press("Save the changes");
        assertThat(tom.page().inputValue("input[name=time]")).isEqualTo(time.toLocalTime() + "");
        tom.see("post-scheduled");
        return time;
    }

    /// Nobody sees it before its time.
    private static void waitFor(ZonedDateTime time, Stage stage, Look look, String opening) {
        try (var family = Person.anybody(stage, look)) {
            boolean seen = family.ask(NEWS).text().contains(opening);
            if (ZonedDateTime.now(Dates.SCHOOL_TIME).isBefore(time)) assertThat(seen).isFalse();
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> !ZonedDateTime.now(Dates.SCHOOL_TIME).isBefore(time));
        }
    }

    private static void readTheFeed(Stage stage, Look look, String opening) {
        try (var family = Person.anybody(stage, look)) {
            assertThat(family.ask(NEWS + "/rss.xml").text()).contains(opening);
            assertThat(family.ask(NEWS + "/atom.xml").text()).contains(opening);
        }
    }

    private static void send(Person tom) {
        tom.press("Send it for approval");
        assertThat(tom.words()).contains("Waiting for approval");
        assertThat(tom.link("Look at it and decide").count()).isZero();
        tom.see("post-sent");
        assertThat(tom.open("/review")).isEqualTo(403);
    }

    private static void approve(Stage stage, Look look, String opening) {
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            ruth.see("today-head");
            ruth.open("/review");
            ruth.see("review");
            ruth.follow(opening);
            ruth.see("review-post");
            ruth.press("Approve exactly this");
            assertThat(ruth.words()).contains("5 faces were found");
            ruth.see("review-point-undecided");
            assertThat(ruth.words()).contains("1 child was tagged before");
            ruth.page().locator(".v-point input[type=checkbox]").all().forEach(Locator::check);
            ruth.press("Approve exactly this");
            assertThat(ruth.words()).contains("It is approved");
            ruth.see("review-approved");
        }
    }

    private static String seeItOut(Stage stage, Look look, String opening) {
        try (var family = Person.anybody(stage, look)) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> family.ask(NEWS).text().contains(opening));
            family.open(NEWS);
            family.see("news");
            var story = family.page().locator(".v-story").filter(saying(opening));
            var picture = story.locator("img").first().getAttribute("src");
            story.locator(".v-story__when a").click();
            family.see("news-entry");
            var served = family.page().request().get(stage.verger().url().resolve(picture) + "");
            assertThat(Snapshot.segments(served.body()))
                    .doesNotContain(Snapshot.EXIF, Snapshot.IPTC, Snapshot.COMMENT);
            assertThat(Snapshot.segments(Snapshot.jpeg()))
                    .contains(Snapshot.EXIF, Snapshot.IPTC, Snapshot.COMMENT);
            return family.page().url();
        }
    }

    private static void takeItBack(Person tom, String post) {
        tom.open(post);
        tom.see("post-published");
        tom.follow("Take this post back");
        tom.see("post-withdrawal");
        tom.press("Take it back");
        assertThat(tom.words()).contains("The post is taken back");
    }

    private static void seeItGone(Stage stage, Look look, String entry) {
        try (var family = Person.anybody(stage, look)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> family.ask(entry).status() == 410);
            family.open(entry);
            family.see("news-gone");
        }
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
