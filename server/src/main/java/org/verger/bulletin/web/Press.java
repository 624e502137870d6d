package org.verger.bulletin.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.verger.assets.Assets;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/// Prints public pages and feeds: the same for everybody, without a cookie, kept for a minute only,
/// so that what is withdrawn is gone within one. After that a mark tells whether anything changed.
@Component
class Press {
    /// For how long anybody may keep what they were shown before asking again.
    static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine templates;
    private final Assets assets;

    Press(TemplateEngine templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    ResponseEntity<String> html(String template, Masthead masthead, Object page) {
        return printed(HTML, rendered(template, masthead, page));
    }

    /// A page that says that something is no longer there.
    ResponseEntity<String> gone(Masthead masthead, GonePage page) {
        return ResponseEntity.status(HttpStatus.GONE)
                .contentType(HTML)
                .cacheControl(A_MINUTE)
                .body(rendered("bulletin/gone", masthead, page));
    }

    /// A page of no school at all, which says that nothing is here.
    ResponseEntity<String> nothing() {
        var output = new StringOutput();
        templates.render("bulletin/nothing.jte", Map.of("assets", assets), output);
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(output.toString());
    }

    /// What somebody searched for is theirs: nobody on the way keeps it.
    ResponseEntity<String> unkept(String template, Masthead masthead, Object page) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(rendered(template, masthead, page));
    }

    /// The mark is a weak one: the same page may be sent packed and unpacked.
    static ResponseEntity<String> printed(MediaType type, String content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(A_MINUTE)
                .eTag("W/\"" + mark(content) + "\"")
                .body(content);
    }

    private String rendered(String template, Masthead masthead, Object page) {
        var output = new StringOutput();
        templates.render(
                template + ".jte",
                Map.of("masthead", masthead, "page", page, "assets", assets),
                output);
        return output.toString();
    }

    private static String mark(String content) {
        return HexFormat.of().formatHex(DigestUtils.sha256(content), 0, 16);
    }
}
