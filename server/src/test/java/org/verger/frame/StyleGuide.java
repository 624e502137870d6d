package org.verger.frame;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.forms.Parsed;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.Right;
import org.verger.platform.Stale;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Shows every part in every state, and fails in every way, for the tests and for ourselves.
@Controller
@TestComponent
class StyleGuide {
    private final TemplateEngine engine;
    private final Frames frames;

    StyleGuide(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @GetMapping("/style-guide")
    ResponseEntity<String> parts(HttpServletRequest request) {
        return page(HttpStatus.OK, request, "Parts", new Parts(engine).all(frames.of(request)));
    }

    @GetMapping("/style-guide/form")
    ResponseEntity<String> blank(HttpServletRequest request) {
        return form(HttpStatus.OK, request, Filled.empty());
    }

    @PostMapping("/style-guide/form")
    ResponseEntity<String> send(HttpServletRequest request) {
        var form = Form.of(request);
        var caption =
                form.text("caption")
                        .required("Write what the post says")
                        .atMost(300, "Make the post 300 characters or shorter");
        form.text("use").required("Choose where it will be shown");
        return switch (form.parse(caption::value)) {
            case Parsed.Value(var _) -> {
                Flash.done("Your post has been sent to Tom Ashdown for approval.").after(request);
                yield form(HttpStatus.OK, request, Filled.empty());
            }
            case Parsed.Errors(var wrong) -> form(HttpStatus.UNPROCESSABLE_CONTENT, request, wrong);
        };
    }

    @PostMapping("/style-guide/upload")
    String upload(@RequestParam("photo") MultipartFile photo, HttpServletRequest request) {
        Flash.done("Received " + photo.getSize() + " bytes").after(request);
        return "redirect:/style-guide";
    }

    @PostMapping("/style-guide/further")
    String further(HttpServletRequest request) {
        Flash.done("It went further").after(request);
        return "redirect:/style-guide/further";
    }

    @GetMapping("/style-guide/further")
    String onwards() {
        return "redirect:/style-guide";
    }

    @GetMapping("/fails/{how}")
    String fails(@PathVariable("how") String how) {
        throw switch (how) {
            case "missing" -> new NotFound("a secret message");
            case "forbidden" -> new Forbidden(Right.SEE_PEOPLE);
            case "stale" -> new Stale("a secret message");
            case "unusual" -> new ResponseStatusException(HttpStatus.LOCKED, "a secret");
            case "often" -> new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "a secret");
            case "away" ->
                    new org.springframework.dao.DataAccessResourceFailureException("a secret");
            default -> new IllegalStateException("a secret message");
        };
    }

    @GetMapping("/things/{id}")
    String thing(@PathVariable("id") UUID id) {
        throw new NotFound("Thing " + id);
    }

    private ResponseEntity<String> form(
            HttpStatus status, HttpServletRequest request, Filled filled) {
        return page(status, request, "Write a post", new Parts(engine).form(filled));
    }

    private ResponseEntity<String> page(
            HttpStatus status, HttpServletRequest request, String title, String html) {
        var output = new StringOutput();
        Content content = out -> out.writeContent(html);
        engine.render(
                "frame/page.jte",
                Map.of("frame", frames.of(request), "title", title, "content", content),
                output);
        return ResponseEntity.status(status)
                .contentType(
                        new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .body(output.toString());
    }

    static final List<Option> USES =
            List.of(
                    new Option("PAGE", "The school’s own page"),
                    new Option("NEWS", "The newsletter", "Sent to families every other Friday"),
                    new Option("PAPER", "The local paper"));
}
