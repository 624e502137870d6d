package org.verger.notices.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.notices.LetterFiles;
import org.verger.notices.LetterId;
import org.verger.notices.Notices;
import org.verger.notices.Outbox;
import org.verger.parts.Paging;

import java.util.UUID;

/// The outbox: what became of the letters, and what to do about those that nobody got.
@Controller
class OutboxController {
    private final Outbox outbox;
    private final Notices notices;
    private final LetterFiles files;
    private final OutboxPages pages;

    OutboxController(Outbox outbox, Notices notices, LetterFiles files, OutboxPages pages) {
        this.outbox = outbox;
        this.notices = notices;
        this.files = files;
        this.pages = pages;
    }

    @Bean
    static MenuEntry outboxInTheMenu() {
        return new MenuEntry(words("notices.menu"), OutboxRoutes.OUTBOX, MenuGroup.SCHOOL, 60);
    }

    @GetMapping(OutboxRoutes.OUTBOX)
    ModelAndView schools(@RequestParam(defaultValue = "1") int page) {
        return list(Outbox.Whose.THE_SCHOOLS, page);
    }

    @GetMapping(OutboxRoutes.TRUST)
    ModelAndView trusts(@RequestParam(defaultValue = "1") int page) {
        return list(Outbox.Whose.THE_TRUSTS, page);
    }

    @GetMapping(OutboxRoutes.LETTER)
    ModelAndView one(@PathVariable UUID letter) {
        return pages.one(outbox.get(new LetterId(letter)));
    }

    @PostMapping(OutboxRoutes.RETRY)
    ModelAndView retry(@PathVariable UUID letter, HttpServletRequest request) {
        notices.tryAgain(new LetterId(letter));
        return after(words("notices.retried"), request);
    }

    @PostMapping(OutboxRoutes.SETTLED)
    ModelAndView settle(@PathVariable UUID letter, HttpServletRequest request) {
        notices.settle(new LetterId(letter));
        return after(words("notices.settled"), request);
    }

    /// Only on a demonstration: elsewhere a letter is its reader's alone.
    @GetMapping(OutboxRoutes.FILE)
    ResponseEntity<byte[]> file(@PathVariable UUID letter) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header("Content-Disposition", "attachment; filename=letter.eml")
                .cacheControl(CacheControl.noStore())
                .body(files.read(new LetterId(letter)));
    }

    private ModelAndView list(Outbox.Whose whose, int page) {
        int asked = Paging.asked(page, 1);
        return pages.show(whose, asked, outbox.list(whose, asked), outbox.count(whose));
    }

    private static ModelAndView after(String said, HttpServletRequest request) {
        Flash.done(said).after(request);
        return new ModelAndView("redirect:" + OutboxRoutes.OUTBOX);
    }
}
