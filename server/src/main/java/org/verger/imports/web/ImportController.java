package org.verger.imports.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.verger.changes.Effect;
import org.verger.changes.Group;
import org.verger.changes.Part;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.imports.Confirmation;
import org.verger.imports.ImportId;
import org.verger.imports.Imports;
import org.verger.imports.Upload;
import org.verger.lists.ListKind;
import org.verger.lists.Lists;
import org.verger.parts.Paging;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.tables.Fault;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// Bringing a list: upload, look, confirm.
@Controller
class ImportController {
    private static final String FILE = "file";
    private static final String MEANT = "meant";

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping(ImportRoutes.LIST)
    ModelAndView ask(@PathVariable String kind) {
        return upload(UploadPage.blank(allowed(kind), Filled.empty()), HttpStatus.OK);
    }

    @GetMapping(ImportRoutes.OF_PUPILS)
    ModelAndView askForPupils() {
        return ask(ListKind.PUPILS.address());
    }

    @GetMapping(ImportRoutes.OF_STAFF)
    ModelAndView askForStaff() {
        return ask(ListKind.STAFF.address());
    }

    @PostMapping(ImportRoutes.LIST)
    ModelAndView upload(
            @PathVariable String kind,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file)
            throws IOException {
        var list = allowed(kind);
        if (file == null || (file.isEmpty() && nameOf(file).isEmpty())) {
            var form = Filled.empty().wrong(FILE, words("imports.file.missing"));
            return upload(UploadPage.blank(list, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (file.getSize() > Lists.MOST_BYTES) {
            var why = ImportWords.why(new Fault.TooLarge(Lists.MOST_BYTES));
            var form = Filled.empty().wrong(FILE, why);
            return upload(UploadPage.blank(list, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (imports.upload(list, nameOf(file), file.getBytes())) {
            case Upload.Ready(var id) ->
                    new ModelAndView("redirect:" + ImportRoutes.preview(list, id));
            case Upload.Unusable unusable -> {
                var form = Filled.empty().wrong(FILE, words("imports.file.unusable"));
                var page = UploadPage.blank(list, form).refusing(unusable);
                yield upload(page, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @GetMapping(ImportRoutes.PREVIEW)
    ModelAndView look(
            @PathVariable String kind,
            @PathVariable UUID list,
            @RequestParam Optional<Part> part,
            @RequestParam Optional<Effect> effect,
            @RequestParam(defaultValue = "0") int page) {
        var _ = allowed(kind);
        var group = part.flatMap(one -> effect.map(what -> new Group(one, what)));
        int asked = Paging.asked(page, 0);
        var preview = imports.preview(new ImportId(list), group, asked);
        return preview(PreviewPage.of(preview, asked, Filled.empty()), HttpStatus.OK);
    }

    @PostMapping(ImportRoutes.CONFIRMATION)
    ModelAndView confirm(
            @PathVariable String kind, @PathVariable UUID list, HttpServletRequest request) {
        var form = Form.of(request);
        var id = new ImportId(list);
        var seen = form.text("seen").orEmpty();
        return switch (imports.confirm(id, seen, form.ticked(MEANT))) {
            case Confirmation.Begun() ->
                    new ModelAndView("redirect:" + ImportRoutes.progress(allowed(kind), id));
            case Confirmation.ChangedSinceSeen() ->
                    again(id, "imports.changed-since", HttpStatus.CONFLICT);
            case Confirmation.NotMeantYet() ->
                    again(id, "imports.meant.missing", HttpStatus.UNPROCESSABLE_CONTENT);
            case Confirmation.OneAtATime() ->
                    again(id, "imports.one-at-a-time", HttpStatus.CONFLICT);
            case Confirmation.FitsNoMore() ->
                    again(id, "imports.fits-no-more", HttpStatus.CONFLICT);
        };
    }

    private ModelAndView again(ImportId id, String why, HttpStatus status) {
        var form = Filled.empty().wrong(MEANT, words(why));
        return preview(PreviewPage.of(imports.preview(id, Optional.empty(), 0), 0, form), status);
    }

    private static ListKind allowed(String address) {
        var kind = ListKind.at(address).orElseThrow(() -> new NotFound("a list of " + address));
        if (!Imports.mayBring(kind)) throw new Forbidden(kind.right());
        return kind;
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static ModelAndView upload(UploadPage page, HttpStatus status) {
        return page("imports/upload", page, status);
    }

    private static ModelAndView preview(PreviewPage page, HttpStatus status) {
        return page("imports/preview", page, status);
    }

    private static ModelAndView page(String template, Record page, HttpStatus status) {
        var shown = new ModelAndView(template, "page", page);
        shown.setStatus(status);
        return shown;
    }
}
