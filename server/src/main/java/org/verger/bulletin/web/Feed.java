package org.verger.bulletin.web;

import static org.verger.parts.Words.words;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import org.jdom2.Element;
import org.jdom2.Namespace;
import org.springframework.web.util.HtmlUtils;
import org.verger.bulletin.Entry;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/// The newest entries as a feed. Every address in it is whole, and an entry's id is its own for
/// ever, wherever the school's page moves to.
final class Feed {
    private static final Namespace ATOM =
            Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final String JPEG = "image/jpeg";

    private final Masthead masthead;
    private final List<Entry> entries;

    Feed(Masthead masthead, List<Entry> entries) {
        this.masthead = masthead;
        this.entries = List.copyOf(entries);
    }

    /// As RSS 2.0, which allows one photo for each entry.
    String rss() {
        var feed = feed("rss_2.0", 1);
        var self = new Element("link", ATOM);
        self.setAttribute("rel", "self");
        self.setAttribute("type", "application/rss+xml");
        self.setAttribute("href", masthead.url(masthead.rss()));
        feed.getForeignMarkup().add(self);
        var channel = (Channel) feed.createWireFeed();
        // ROME says dates and the language once more as Dublin Core, which a channel should not
        channel.setModules(List.of());
        channel.getItems().forEach(item -> item.setModules(List.of()));
        return written(channel);
    }

    /// As Atom 1.0.
    String atom() {
        var feed = feed("atom_1.0", Integer.MAX_VALUE);
        feed.setUri(masthead.url(masthead.home()));
        feed.setAuthors(List.of(school()));
        feed.getEntries().forEach(entry -> entry.setAuthors(List.of(school())));
        feed.setLinks(
                List.of(
                        link("alternate", "text/html", masthead.home()),
                        link("self", "application/atom+xml", masthead.atom())));
        return written(feed.createWireFeed());
    }

    private SyndFeed feed(String type, int mostPhotos) {
        var feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setEncoding("UTF-8");
        feed.setLanguage("en-GB");
        feed.setTitle(words("bulletin.title", masthead.name()));
        feed.setDescription(words("bulletin.feed", masthead.name()));
        feed.setLink(masthead.url(masthead.home()));
        var newest = entries.stream().findFirst().map(Entry::publishedAt);
        feed.setPublishedDate(Date.from(newest.orElse(masthead.page().since())));
        feed.setEntries(entries.stream().map(entry -> entry(entry, mostPhotos)).toList());
        return feed;
    }

    private SyndEntry entry(Entry entry, int mostPhotos) {
        var story = Story.of(masthead, entry);
        var item = new SyndEntryImpl();
        item.setUri("urn:uuid:" + entry.id());
        item.setLink(masthead.url(story.path()));
        item.setTitle(story.title());
        item.setPublishedDate(Date.from(entry.publishedAt()));
        item.setUpdatedDate(Date.from(entry.publishedAt()));
        var words = new SyndContentImpl();
        words.setType("html");
        words.setValue(html(story));
        item.setDescription(words);
        item.setEnclosures(
                entry.photos().stream()
                        .limit(mostPhotos)
                        .map(photo -> enclosure(entry, photo))
                        .toList());
        return item;
    }

    private SyndEnclosure enclosure(Entry entry, Entry.Photo photo) {
        var size = photo.sizes().getFirst();
        var path = NewsRoutes.photo(masthead.address(), entry.id(), photo.position(), size.width());
        var enclosure = new SyndEnclosureImpl();
        enclosure.setUrl(masthead.url(path));
        enclosure.setType(JPEG);
        enclosure.setLength(size.bytes());
        return enclosure;
    }

    private String html(Story story) {
        return story.images().stream().map(this::img).collect(Collectors.joining())
                + story.paragraphs().stream()
                        .map(paragraph -> "<p>" + line(paragraph) + "</p>")
                        .collect(Collectors.joining());
    }

    private String img(Story.Image image) {
        return "<figure><img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\">%s</figure>"
                .formatted(
                        escaped(masthead.url(image.source())),
                        image.width(),
                        image.height(),
                        escaped(image.altText()),
                        image.credit().isEmpty()
                                ? ""
                                : "<figcaption>" + line(image.credit()) + "</figcaption>");
    }

    private static String line(List<Piece> line) {
        return line.stream().map(Feed::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        return piece.isLink()
                ? "<a href=\"%s\" rel=\"nofollow noopener noreferrer\">%s</a>"
                        .formatted(escaped(piece.href()), escaped(piece.words()))
                : escaped(piece.words());
    }

    private SyndPerson school() {
        var school = new SyndPersonImpl();
        school.setName(masthead.name());
        school.setUri(masthead.url(masthead.home()));
        return school;
    }

    private SyndLink link(String rel, String type, String path) {
        var link = new SyndLinkImpl();
        link.setRel(rel);
        link.setType(type);
        link.setHref(masthead.url(path));
        return link;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String written(WireFeed feed) {
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed could not be written", e);
        }
    }
}
