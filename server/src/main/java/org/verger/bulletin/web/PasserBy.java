package org.verger.bulletin.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.verger.bulletin.Visitor;
import org.verger.platform.NotFound;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Asks for the pages as the world does: what they print is looked at, and not what they are
/// printed from.
@Component
class PasserBy implements Visitor {
    private final NewsController news;
    private final FeedController feeds;

    PasserBy(NewsController news, FeedController feeds) {
        this.news = news;
        this.feeds = feeds;
    }

    @Override
    public boolean sees(String school, UUID entry) {
        if (printed(() -> news.entry(school, entry)).isPresent()) return true;
        var path = NewsRoutes.entry(school, entry);
        return Stream.<Supplier<ResponseEntity<String>>>of(
                        () -> news.list(school, ""),
                        () -> feeds.rss(school),
                        () -> feeds.atom(school))
                .flatMap(page -> printed(page).stream())
                .anyMatch(page -> page.contains(path));
    }

    /// What stands there; nothing where a visitor is told that nothing does, or does any more.
    private static Optional<String> printed(Supplier<ResponseEntity<String>> page) {
        try {
            var answer = page.get();
            return answer.getStatusCode().is2xxSuccessful()
                    ? Optional.ofNullable(answer.getBody())
                    : Optional.empty();
        } catch (NotFound nothing) {
            return Optional.empty();
        }
    }
}
