package org.verger.frame;

import org.jspecify.annotations.Nullable;
import org.verger.assets.Assets;

import java.util.List;

/// What surrounds a screen in one request. Every screen's template takes one and hands it on.
///
/// @param fragment whether only the content is wanted, not the whole page
/// @param search the header's box; absent for whoever may not look for anybody
/// @param demonstration whether this installation is a demonstration, and says so on every page
/// @param csrf the token that a form must carry; absent where nothing checks it
public record Frame(
        boolean fragment,
        boolean demonstration,
        @Nullable Visitor visitor,
        List<Section> menu,
        @Nullable SearchBox search,
        List<Banner> banners,
        List<Flash> flashes,
        @Nullable Csrf csrf,
        Assets assets) {
    public Frame {
        menu = List.copyOf(menu);
        banners = List.copyOf(banners);
        flashes = List.copyOf(flashes);
    }

    /// A part of the menu under one heading; the first has none.
    public record Section(String heading, List<Link> links) {
        public Section {
            links = List.copyOf(links);
        }
    }

    /// A line of the menu as this visitor sees it.
    public record Link(String words, String path, boolean current) {}

    /// The id of the school that this page is made for; empty for none.
    public String madeFor() {
        return visitor == null
                ? ""
                : visitor.places().stream()
                        .filter(Visitor.Place::current)
                        .map(Visitor.Place::id)
                        .findFirst()
                        .orElse("");
    }

    /// What script sends with each request, as `hx-headers` wants it.
    public @Nullable String headers() {
        if (csrf == null) return null;
        return "{\"%s\":\"%s\",\"%s\":\"%s\"}"
                .formatted(csrf.header, csrf.token, FrameRoutes.MADE_FOR_HEADER, madeFor());
    }

    /// What a form must send back to prove that it came from us.
    public record Csrf(String field, String header, String token) {}
}
