package org.verger.templates;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;

import java.util.Set;

/// Nobody agrees to their own words: a template that somebody wrote under one record, and agreed to
/// or could agree to under another, is taken out of use before the two become one.
@Component("templatesOfOne")
class OneIsNotTwo implements ColleagueHolder {
    private final TemplateStore templates;

    OneIsNotTwo(TemplateStore templates) {
        this.templates = templates;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        boolean isTheirOwn =
                templates.list().stream().anyMatch(one -> isTheirOwn(one, second, first));
        return Handover.SILENT.forbiddenIf(isTheirOwn, words("templates.handover.own"));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {}

    private static boolean isTheirOwn(Template template, PersonId second, PersonId first) {
        var both = Set.of(second, first);
        if (!both.contains(template.author())) return false;
        return template.yes().isEmpty()
                ? template.author().equals(second)
                : both.contains(template.yes().get().by());
    }
}
