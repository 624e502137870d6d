package org.verger.answers.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.verger.answers.AnswerId;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Scan;
import org.verger.answers.Slip;
import org.verger.blobs.BlobId;
import org.verger.blobs.BlobStore;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.platform.NotFound;
import org.verger.pupils.PupilId;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// What was answered for a child: looking at it, recording a paper, taking everything back.
@Controller
class AnswerController {
    private final Answers answers;
    private final AnswerPages pages;
    private final BlobStore blobs;

    AnswerController(Answers answers, AnswerPages pages, BlobStore blobs) {
        this.answers = answers;
        this.pages = pages;
        this.blobs = blobs;
    }

    @GetMapping(AnswerRoutes.ANSWERS)
    ModelAndView show(@PathVariable UUID pupil) {
        return pages.show(new PupilId(pupil));
    }

    @PostMapping(AnswerRoutes.ANSWERS)
    ModelAndView record(
            @PathVariable UUID pupil,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            HttpServletRequest request)
            throws IOException {
        var child = new PupilId(pupil);
        var form = Form.of(request);
        boolean isTooLarge = scan != null && scan.getSize() > Scan.LARGEST;
        byte[] content = scan == null || isTooLarge ? new byte[0] : scan.getBytes();
        if (isTooLarge || (content.length > 0 && Scan.of(content).isEmpty())) {
            return pages.refuse(child, form.filled().wrong("scan", words("answers.scan.wrong")));
        }
        return switch (AnswerForm.parse(form, keep(content))) {
            case Parsed.Errors<Slip>(var wrong) -> pages.refuse(child, chosenAgain(wrong, content));
            case Parsed.Value<Slip>(var slip) ->
                    answer(
                            child,
                            answers.record(child, slip),
                            chosenAgain(form.filled(), content),
                            request);
        };
    }

    /// A browser sends a chosen file once: on a form that comes back it has to be chosen again.
    private static Filled chosenAgain(Filled form, byte[] content) {
        return content.length == 0 ? form : form.wrong("scan", words("answers.scan.again"));
    }

    @PostMapping(AnswerRoutes.REFUSAL)
    ModelAndView refuseAll(@PathVariable UUID pupil, HttpServletRequest request) {
        return of(
                new PupilId(pupil),
                request,
                (child, who) ->
                        answers.refuseAll(child, who, new Evidence.Paper(Optional.empty())));
    }

    @PostMapping(AnswerRoutes.NAME_BACK)
    ModelAndView keepNameBack(@PathVariable UUID pupil, HttpServletRequest request) {
        return of(
                new PupilId(pupil),
                request,
                (child, who) -> answers.keepNameBack(child, who, AnswerController::onPaper));
    }

    /// The yes that stays is still kept with what was signed for it.
    private static Evidence onPaper(Evidence before) {
        return before instanceof Evidence.Paper ? before : new Evidence.Paper(Optional.empty());
    }

    private ModelAndView of(
            PupilId child,
            HttpServletRequest request,
            BiFunction<PupilId, Sayer, Outcome> takenBack) {
        var form = Form.of(request);
        var sayer =
                form.text("sayer")
                        .required(words("answers.sayer.missing"))
                        .as(AnswerForm::sayer, words("answers.sayer.missing"));
        return switch (form.parse(sayer::value)) {
            case Parsed.Errors<Sayer>(var wrong) -> pages.refuse(child, wrong);
            case Parsed.Value<Sayer>(var who) ->
                    answer(child, takenBack.apply(child, who), form.filled(), request);
        };
    }

    /// Never shown, only saved: it is somebody's file as it came.
    @GetMapping(AnswerRoutes.SCAN)
    ResponseEntity<byte[]> scan(@PathVariable UUID pupil, @PathVariable UUID answer) {
        var found = answers.get(new AnswerId(answer));
        if (!found.child().value().equals(pupil)
                || !(found.evidence() instanceof Evidence.Paper(var kept))
                || kept.isEmpty()) {
            throw new NotFound("scan of answer " + answer);
        }
        var content = blobs.get(kept.get());
        var kind = Scan.of(content).orElseThrow(() -> new NotFound("scan of answer " + answer));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("consent-" + found.on() + "." + kind.ending())
                                .build()
                                .toString())
                .body(content);
    }

    private Optional<BlobId> keep(byte[] content) {
        return content.length == 0 ? Optional.empty() : Optional.of(blobs.put(content));
    }

    private ModelAndView answer(
            PupilId child, Outcome outcome, Filled form, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done() -> {
                Flash.done(words("answers.recorded")).after(request);
                yield new ModelAndView("redirect:" + AnswerRoutes.answers(child));
            }
            case Outcome.Refused(var reasons) -> {
                var told = form;
                for (var reason : reasons) {
                    told = told.wrong(AnswerWords.field(reason), AnswerWords.because(reason));
                }
                yield pages.refuse(child, told);
            }
        };
    }
}
