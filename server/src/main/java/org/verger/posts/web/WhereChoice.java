package org.verger.posts.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.posts.Site;
import org.verger.posts.Sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The part of a form on which it is chosen where something comes out.
@Component
public class WhereChoice {
    /// The name of its boxes.
    public static final String FIELD = "site";

    /// The name of the field that says that it was asked: boxes that nobody ticked send nothing.
    public static final String ASKED = "sites";

    private final Sites sites;

    WhereChoice(Sites sites) {
        this.sites = sites;
    }

    /// What can be chosen: every place that is open, each with who reads it; and one that was
    /// chosen before it was closed.
    public List<Option> options(Set<Site> chosen) {
        return offered(chosen).stream()
                .map(site -> new Option(site.name(), sites.name(site), hint(site)))
                .toList();
    }

    /// What a form says of it; nothing where it did not ask. Nobody chooses what is not offered.
    public Optional<Set<Site>> chosen(Form form, Set<Site> before) {
        if (!form.ticked(ASKED)) return Optional.empty();
        var ticked = form.many(FIELD).optional().orElse(List.of());
        return Optional.of(
                offered(before).stream()
                        .filter(site -> ticked.contains(site.name()))
                        .collect(toUnmodifiableSet()));
    }

    private List<Site> offered(Set<Site> chosen) {
        var offered = new ArrayList<>(sites.open());
        sites.inOrder(chosen).stream()
                .filter(site -> !offered.contains(site))
                .forEach(offered::add);
        return offered;
    }

    private String hint(Site site) {
        return sites.isOpen(site) ? sites.readers(site) : words("posts.site.closed");
    }
}
