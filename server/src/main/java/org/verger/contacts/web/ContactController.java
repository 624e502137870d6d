package org.verger.contacts.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.contacts.Contacts;
import org.verger.contacts.Way;
import org.verger.contacts.Way.Kind;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.people.History;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How a school is reached: one page, one way to a line.
@Controller
class ContactController {
    private static final int MOST_OF_A_KIND = 20;

    private final Contacts contacts;
    private final History history;

    ContactController(Contacts contacts, History history) {
        this.contacts = contacts;
        this.history = history;
    }

    @Bean
    static MenuEntry contactsInTheMenu() {
        return new MenuEntry(words("contacts.menu"), ContactRoutes.CONTACTS, MenuGroup.SCHOOL, 50);
    }

    @GetMapping(ContactRoutes.CONTACTS)
    ModelAndView show() {
        var typed = new HashMap<String, String>();
        contacts.list().forEach((kind, ways) -> typed.put(field(kind), String.join("\n", ways)));
        return page(Filled.with(typed));
    }

    @PostMapping(ContactRoutes.CONTACTS)
    ModelAndView keep(HttpServletRequest request) {
        var form = Form.of(request);
        var answers = Arrays.stream(Kind.values()).map(kind -> ways(form, kind)).toList();
        return switch (form.parse(() -> answers.stream().flatMap(List::stream).toList())) {
            case Parsed.Errors(var wrong) -> {
                var page = page(wrong);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case Parsed.Value(var ways) -> {
                contacts.keep(ways);
                Flash.done(words("contacts.kept")).after(request);
                yield new ModelAndView("redirect:" + ContactRoutes.CONTACTS);
            }
        };
    }

    private static List<Way> ways(Form form, Kind kind) {
        var typed = form.text(field(kind));
        var lines = lines(typed.orEmpty());
        var unread = lines.stream().filter(line -> Way.read(kind, line).isEmpty()).toList();
        typed.must(_ -> lines.size() <= MOST_OF_A_KIND, words("contacts.too-many", MOST_OF_A_KIND));
        typed.must(
                _ -> unread.isEmpty(),
                words(
                        "contacts.unread." + field(kind),
                        unread.stream().limit(3).collect(joining(", "))));
        return lines.stream().map(line -> Way.read(kind, line)).flatMap(Optional::stream).toList();
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String field(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private ModelAndView page(Filled form) {
        var page = new ContactsPage(form, history.latestHere(Set.of("contacts.kept")));
        return new ModelAndView("contacts/contacts", "page", page);
    }
}
