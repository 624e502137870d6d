package org.verger.frame;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.verger.assets.Assets;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Puts a request's frame together.
@Component
class Frames {
    private final Visitors visitors;
    private final Access access;
    private final List<MenuEntry> menu;
    private final @Nullable SearchBox search;
    private final List<Banners> banners;
    private final Assets assets;
    private final boolean demonstration;

    Frames(
            ObjectProvider<Visitors> visitors,
            ObjectProvider<Access> access,
            ObjectProvider<MenuEntry> menu,
            ObjectProvider<SearchBox> search,
            ObjectProvider<Banners> banners,
            Assets assets,
            @Value("${verger.demo:true}") boolean demonstration) {
        this.visitors = visitors.getIfAvailable(() -> Optional::empty);
        this.access = access.getIfAvailable(() -> (_, _) -> false);
        this.menu = menu.stream().sorted(MenuEntry.ORDER).toList();
        this.search = search.getIfAvailable();
        this.banners = banners.stream().toList();
        this.assets = assets;
        this.demonstration = demonstration;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                isFragment(request),
                demonstration,
                visitors.current().orElse(null),
                menu(request.getRequestURI()),
                search != null && access.opens("GET", search.path()) ? search : null,
                banners(request.getRequestURI()),
                Flash.of(request),
                csrf(request),
                assets);
    }

    /// A frame that asks nobody anything, for when something has failed and may fail again.
    Frame bare(HttpServletRequest request) {
        return new Frame(
                isFragment(request),
                demonstration,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                assets);
    }

    /// htmx asks for the content alone, except where it is about to replace the whole page.
    static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    /// Whoever may not open the place where it can be changed is shown no link to it.
    private List<Banner> banners(String here) {
        return banners.stream()
                .flatMap(one -> one.on(here).stream())
                .map(
                        one ->
                                access.opens("GET", one.path())
                                        ? one
                                        : new Banner(one.title(), one.words(), "", ""))
                .toList();
    }

    private List<Frame.Section> menu(String here) {
        return menu.stream()
                .filter(entry -> access.opens("GET", entry.path()))
                .collect(groupingBy(MenuEntry::group, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> section(group.getKey(), group.getValue(), here))
                .toList();
    }

    private static Frame.Section section(MenuGroup group, List<MenuEntry> entries, String here) {
        return new Frame.Section(
                group.heading(),
                entries.stream()
                        .map(one -> new Frame.Link(one.words(), one.path(), one.leadsTo(here)))
                        .toList());
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute("_csrf") instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }
}
