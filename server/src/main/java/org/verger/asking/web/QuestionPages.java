package org.verger.asking.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.asking.CarersOwn;
import org.verger.asking.Visit;
import org.verger.consent.Purpose;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.people.Doors;
import org.verger.photos.Photo;
import org.verger.platform.NotFound;
import org.verger.posts.Post;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the pages behind a carer's link together.
@Component
class QuestionPages {
    private final CarersOwn own;
    private final Doors doors;

    QuestionPages(CarersOwn own, Doors doors) {
        this.own = own;
        this.doors = doors;
    }

    StartPage start(Visit visit, String start) {
        var lines = own.children(visit).stream().map(pupil -> line(visit, start, pupil)).toList();
        return new StartPage(visit.school().name(), lines);
    }

    QuestionPage question(Visit visit, String start, PupilId child, Filled form) {
        var path = CarerRoutes.child(start, child);
        return new QuestionPage(
                visit.school().name(),
                own.child(visit, child).name().given(),
                Purpose.asked().stream().map(QuestionPages::use).toList(),
                Option.of(Word.offered(), CarerWords::offered),
                UseForm.aboutTheName(words("asking.name.no"), words("asking.name.yes")),
                form,
                path,
                path + "/refusal");
    }

    /// The form with what this carer said before.
    Filled said(Visit visit, PupilId child) {
        return UseForm.of(own.said(visit, child));
    }

    DonePage done(Visit visit, String start, PupilId child) {
        var name = own.child(visit, child).name().given();
        var said = own.said(visit, child);
        boolean decides = own.decides(visit, child);
        boolean isOpen = own.isOpen(visit, child);
        boolean saidYes = own.saidYes(visit, child);
        boolean justAnswered = decides && !isOpen;
        return new DonePage(
                visit.school().name(),
                name,
                justAnswered ? words("asking.done.title") : words("asking.yours.title", name),
                intro(decides, said.isEmpty(), saidYes, name),
                shown(decides, said).map(use -> line(use, said)).toList(),
                pictures(visit, start, child),
                saidYes,
                !decides && said.isEmpty(),
                CarerRoutes.child(start, child) + "/refusal",
                own.gaveTheName(visit, child) ? CarerRoutes.child(start, child) + "/name-back" : "",
                isOpen ? CarerRoutes.child(start, child) : "",
                said.isEmpty() || isWhole(said),
                justAnswered ? start + "/again" : "",
                own.children(visit).size() > 1 ? start : "");
    }

    /// What stands where a link is not good.
    AskPage over(String school) {
        var where = doors.schoolAt(school).orElseThrow(() -> new NotFound("school at an address"));
        return new AskPage(where.name(), CarerRoutes.ask(where.address()), Filled.empty());
    }

    private static String intro(boolean decides, boolean isSilent, boolean saidYes, String name) {
        if (!decides) return words("asking.yours.refuse", name);
        if (isSilent && saidYes) return words("asking.yours.later", name);
        return isSilent ? words("asking.yours.silent", name) : words("asking.done.which", name);
    }

    /// Whoever has answered is shown that first, and can go on from there.
    private StartPage.Line line(Visit visit, String start, Pupil pupil) {
        var path = CarerRoutes.child(start, pupil.id());
        var name = pupil.name().given();
        if (!own.decides(visit, pupil.id()))
            return new StartPage.Line(name, words("asking.state.refuse"), path + "/done");
        var said = own.said(visit, pupil.id());
        if (own.isOpen(visit, pupil.id()) && said.isEmpty())
            return new StartPage.Line(name, words("asking.state.open"), path);
        var state = isWhole(said) ? "asking.state.answered" : "asking.state.partly";
        return new StartPage.Line(name, words(state), path + "/done");
    }

    private static QuestionPage.Use use(Purpose purpose) {
        return new QuestionPage.Use(
                purpose.title(), CarerWords.about(purpose), UseForm.field(purpose));
    }

    /// Whoever decides and has said something sees of which uses they have not.
    private static Stream<Purpose> shown(boolean decides, Map<Purpose, Word> said) {
        return decides && !said.isEmpty()
                ? Purpose.asked().stream()
                : said.keySet().stream().sorted();
    }

    private static boolean isWhole(Map<Purpose, Word> said) {
        return said.keySet().containsAll(Purpose.asked());
    }

    private static DonePage.Line line(Purpose use, Map<Purpose, Word> said) {
        var word = Optional.ofNullable(said.get(use));
        return new DonePage.Line(
                use.title(), word.map(CarerWords::tag).orElseGet(CarerWords::unanswered));
    }

    private List<DonePage.Picture> pictures(Visit visit, String start, PupilId child) {
        var out =
                own.published(visit, child).stream()
                        .flatMap(
                                post ->
                                        pictures(
                                                post,
                                                start,
                                                child,
                                                "",
                                                CarerRoutes.removal(start, child, post.id())));
        var takenBack =
                own.stillSeen(visit, child).stream()
                        .flatMap(one -> pictures(one.post(), start, child, still(one), ""));
        return Stream.concat(out, takenBack).toList();
    }

    private static String still(CarersOwn.StillSeen one) {
        return words("asking.picture.still-seen", String.join(", ", one.places()));
    }

    private static Stream<DonePage.Picture> pictures(
            Post post, String start, PupilId child, String still, String removal) {
        return post.photos().stream()
                .filter(photo -> photo.children().contains(child))
                .map(
                        photo ->
                                new DonePage.Picture(
                                        CarerRoutes.picture(start, child, post.id(), photo.id()),
                                        photo.altText(),
                                        post.caption().opening(),
                                        still,
                                        removal));
    }

    /// The smallest rendition that fills a phone's screen.
    static Photo.Size onAPhone(Photo photo) {
        return photo.sizes().stream()
                .filter(size -> size.width() >= 600)
                .min(Comparator.comparingInt(Photo.Size::width))
                .orElse(photo.sizes().getFirst());
    }
}
