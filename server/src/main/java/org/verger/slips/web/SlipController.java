package org.verger.slips.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.parts.Dates;
import org.verger.parts.QrCode;
import org.verger.people.Trusts;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;
import org.verger.slips.PupilsToAsk;
import org.verger.slips.Slip;
import org.verger.slips.Slips;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;

/// Writes slips for the pupils of a class, or of the whole school, and shows them once.
@Controller
class SlipController {
    private final Slips slips;
    private final PupilsToAsk toAsk;
    private final Trusts trusts;
    private final Clock clock;

    SlipController(Slips slips, PupilsToAsk toAsk, Trusts trusts, Clock clock) {
        this.slips = slips;
        this.toAsk = toAsk;
        this.trusts = trusts;
        this.clock = clock;
    }

    @GetMapping(SlipRoutes.SLIPS)
    ModelAndView show() {
        var pupils = toAsk.list();
        var classes = pupils.stream().collect(groupingBy(Pupil::className, counting()));
        var lines =
                new TreeMap<>(classes)
                        .entrySet().stream()
                                .map(one -> line(one.getKey(), one.getValue().intValue()))
                                .toList();
        var page = new SlipsPage(words("slips.count", pupils.size()), lines, lines.size() > 1);
        return new ModelAndView("slips/slips", "page", page);
    }

    /// The codes are kept nowhere, so the answer to the form is the sheet itself.
    @PostMapping(SlipRoutes.SLIPS)
    ModelAndView write(@RequestParam(name = "class") Optional<String> room) {
        var written =
                slips.write(pupil -> room.map(one -> one.equals(pupil.className())).orElse(true));
        var last = Dates.day(clock.instant().plus(Slips.GOOD_FOR));
        var school = trusts.get(Scope.current().school()).name();
        var sheet =
                new SheetPage(
                        school,
                        words("slips.written", written.size()),
                        plain(slips.where().toString()),
                        last,
                        written.stream().map(SlipController::line).toList());
        return new ModelAndView("slips/sheet", "page", sheet);
    }

    private static SlipsPage.Line line(String room, int pupils) {
        return new SlipsPage.Line(
                room,
                room.isEmpty() ? words("slips.class.none") : room,
                words("slips.class.count", pupils));
    }

    private static SheetPage.Line line(Slip slip) {
        return new SheetPage.Line(
                slip.pupil().name().full(),
                slip.pupil().className(),
                slip.code().shown(),
                QrCode.svg(slip.address().toString()));
    }

    /// An address as people type it.
    private static String plain(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
