package org.verger.imports.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.imports.Confirmation;
import org.verger.imports.Preview;
import org.verger.imports.PreviewId;
import org.verger.imports.RollImports;
import org.verger.imports.Upload;
import org.verger.pupils.RollChange;

import java.io.IOException;
import java.util.UUID;

/// Bringing a list of pupils: upload, look, confirm.
@Controller
class ImportController {
    private static final String FILE = "file";
    private static final String MEANT = "meant";

    private final RollImports imports;

    ImportController(RollImports imports) {
        this.imports = imports;
    }

    @Bean
    static MenuEntry importInTheMenu() {
        return new MenuEntry(words("imports.menu"), ImportRoutes.PUPILS, 50);
    }

    @GetMapping(ImportRoutes.PUPILS)
    ModelAndView ask() {
        return upload(UploadPage.blank(Filled.empty()), HttpStatus.OK);
    }

    @PostMapping(ImportRoutes.PUPILS)
    ModelAndView upload(@RequestParam(name = FILE, required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || (file.isEmpty() && nameOf(file).isEmpty())) {
            var form = Filled.empty().wrong(FILE, words("imports.file.missing"));
            return upload(UploadPage.blank(form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (imports.upload(nameOf(file), file.getBytes())) {
            case Upload.Ready(var preview) ->
                    new ModelAndView("redirect:" + ImportRoutes.preview(preview));
            case Upload.Unusable unusable ->
                    upload(
                            UploadPage.of(
                                    unusable,
                                    Filled.empty().wrong(FILE, words("imports.file.unusable"))),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping(ImportRoutes.PREVIEW)
    ModelAndView look(@PathVariable UUID preview) {
        return preview(imports.preview(new PreviewId(preview)), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(ImportRoutes.CONFIRMATION)
    ModelAndView confirm(@PathVariable UUID preview, HttpServletRequest request) {
        var form = Form.of(request);
        var seen = form.text("seen").orEmpty();
        return switch (imports.confirm(new PreviewId(preview), seen, form.ticked(MEANT))) {
            case Confirmation.Imported(var change) -> imported(change, request);
            case Confirmation.ChangedSinceSeen(var now) ->
                    preview(
                            now,
                            Filled.empty().wrong(MEANT, words("imports.changed-since")),
                            HttpStatus.CONFLICT);
            case Confirmation.NotMeantYet(var asked) ->
                    preview(
                            asked,
                            Filled.empty().wrong(MEANT, words("imports.meant.missing")),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView imported(RollChange change, HttpServletRequest request) {
        Flash.done(
                        words(
                                "imports.done",
                                change.joining().size(),
                                change.changing().size(),
                                change.leaving().size()))
                .after(request);
        return new ModelAndView("redirect:" + ImportRoutes.PUPILS);
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static ModelAndView upload(UploadPage page, HttpStatus status) {
        return page("imports/upload", page, status);
    }

    private static ModelAndView preview(Preview preview, Filled form, HttpStatus status) {
        return page("imports/preview", PreviewPage.of(preview, form), status);
    }

    private static ModelAndView page(String template, Record page, HttpStatus status) {
        var shown = new ModelAndView(template, "page", page);
        shown.setStatus(status);
        return shown;
    }
}
