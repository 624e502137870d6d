package org.verger.gate;

import org.verger.gate.Circumstances.Audience;
import org.verger.gate.Circumstances.Behind;
import org.verger.gate.Circumstances.LinkFacts;
import org.verger.gate.Circumstances.Site;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the golden set: invented posts, each with all that must be found in it and nothing else.
///
/// A blank line parts two posts. `+` begins a picture: what it shows, its file's name, and what is
/// known of it. `@` begins what is special about the circumstances. `=` begins what must be found:
/// how grave, by which check, and the stretch of the original, or `#1` for the first picture.
/// Square brackets only help the eye and are taken out, except in a post that says `@ raw`. Unseen
/// characters are written as in Java.
final class GoldenSet {
    private static final Path FOLDER = Path.of("src/test/resources/org/verger/gate/golden");
    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9A-F]{4})");

    /// A post, what it is judged against, and what must be found in it.
    record Post(
            String file,
            String written,
            Submission submission,
            Circumstances known,
            List<String> expected) {
        Verdict examined() {
            return Gate.examine(submission, known);
        }

        /// The same with pictures in which nothing is written.
        Verdict withNothingWritten() {
            var plain = submission.pictures().stream().map(Post::plain).toList();
            return Gate.examine(new Submission(submission.text(), plain), known);
        }

        private static Picture plain(Picture picture) {
            var facts = picture.facts();
            return new Picture(
                    picture.altText(),
                    picture.fileName(),
                    picture.children(),
                    new PictureFacts(facts.faces(), facts.metadata(), facts.largestFace(), ""),
                    picture.source());
        }

        List<String> found() {
            return examined().findings().stream()
                    .map(finding -> line(submission, finding))
                    .sorted()
                    .toList();
        }

        boolean isGood() {
            return expected.stream().allMatch(line -> line.startsWith("advises"));
        }
    }

    private GoldenSet() {}

    static List<Post> posts() {
        Roster roster = roster();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("school.txt"))
                    .sorted()
                    .flatMap(file -> posts(file, roster))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Post> posts(Path file, Roster roster) {
        return Stream.of(read(file).split("\n\\s*\n"))
                .map(block -> block.lines().filter(line -> !line.startsWith("# ")).toList())
                .filter(lines -> lines.stream().anyMatch(line -> !line.isBlank()))
                .map(lines -> post(file.getFileName().toString(), lines, roster));
    }

    private static Post post(String file, List<String> lines, Roster roster) {
        boolean raw = lines.contains("@ raw");
        var text = new ArrayList<String>();
        var pictures = new ArrayList<Picture>();
        var expected = new ArrayList<String>();
        for (String line : lines.stream().map(GoldenSet::unescaped).toList())
            if (line.startsWith("+")) pictures.add(picture(line.substring(1)));
            else if (line.startsWith("= ")) expected.add(line.substring(2));
            else if (!line.startsWith("@ ")) text.add(raw ? line : plain(line));
        String words = String.join("\n", text);
        return new Post(
                file,
                words,
                new Submission(words, pictures),
                circumstances(lines, roster),
                expected.stream().sorted().toList());
    }

    private static Picture picture(String line) {
        List<String> fields = Stream.of(line.split("\\|")).map(String::strip).toList();
        var children = new ArrayList<ChildId>();
        var metadata = new HashSet<PictureFacts.MetadataFound>();
        int faces = 0;
        double close = 0;
        String writing = "";
        var reading = PictureFacts.Reading.READ;
        Source source = Source.OURS;
        for (String field : fields.subList(2, fields.size())) {
            List<String> words = List.of(field.split(" ", 2));
            switch (words.getFirst()) {
                case "faces" -> faces = Integer.parseInt(words.getLast());
                case "tagged", "withheld" -> children.addAll(children(field));
                case "close" -> close = Double.parseDouble(words.getLast());
                case "gps", "exif", "xmp" ->
                        metadata.add(
                                PictureFacts.MetadataFound.valueOf(field.toUpperCase(Locale.ROOT)));
                case "writing" -> writing = words.getLast().replace("\"", "");
                case "unread" -> reading = PictureFacts.Reading.GIVEN_UP;
                case "source" -> source = source(words.getLast());
                default -> throw new IllegalArgumentException(field);
            }
        }
        return new Picture(
                plain(fields.get(0)),
                plain(fields.get(1)),
                children,
                new PictureFacts(faces, metadata, close, writing, reading),
                source);
    }

    private static Source source(String words) {
        return words.equals("unstated")
                ? Source.UNSTATED
                : new Source(Origin.SOMEBODY_ELSE, words.replace("\"", ""));
    }

    /// `tagged 2 withheld 1`: children who may be shown, and children who may not.
    private static List<ChildId> children(String field) {
        var children = new ArrayList<ChildId>();
        var words = List.of(field.split(" "));
        for (int i = 0; i < words.size(); i += 2)
            for (int n = 0; n < Integer.parseInt(words.get(i + 1)); n++)
                children.add(words.get(i).equals("tagged") ? showable(n) : School.NOT_SHOWABLE);
        return children;
    }

    private static ChildId showable(int number) {
        return new ChildId(new UUID(7, number));
    }

    private static Name pupil(String name) {
        int last = name.lastIndexOf(' ');
        return new Name(name.substring(0, last), name.substring(last + 1), Name.Kind.PUPIL);
    }

    private static Circumstances circumstances(List<String> lines, Roster roster) {
        var showable = new HashSet<ChildId>();
        for (int n = 0; n < 30; n++) showable.add(showable(n));
        var sites = new ArrayList<Site>();
        var permitted = new HashSet<String>();
        Map<String, LinkFacts> links = new HashMap<>();
        Audience audience = Audience.PRIMARY;
        var shown = new HashSet<Name>();
        int untagged = 0;
        int leastAge = 0;
        for (String line : lines.stream().filter(one -> one.startsWith("@ ")).toList()) {
            List<String> words = List.of(line.substring(2).split(" ", 2));
            switch (words.getFirst()) {
                case "site" -> sites.add(Site.named(words.getLast()));
                case "permitted" -> permitted.add(words.getLast());
                case "audience" ->
                        audience = Audience.valueOf(words.getLast().toUpperCase(Locale.ROOT));
                case "link" -> links.putAll(link(List.of(words.getLast().split(" "))));
                case "shown" -> shown.add(pupil(words.getLast()));
                case "untagged" -> untagged = Integer.parseInt(words.getLast());
                case "under" -> leastAge = Integer.parseInt(words.getLast());
                case "raw" -> {}
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new Circumstances("policy 1", roster, showable)
                .of(new Circumstances.Children(shown, untagged))
                .at(
                        new Circumstances.School(
                                "Thistlewick Primary",
                                Set.of("01632 960144"),
                                Set.of("office@thistlewick.example"),
                                Set.of("TF99 1AA"),
                                Set.of("thistlewick.example")))
                .before(audience)
                .commented(leastAge)
                .permitting(permitted)
                .on(sites)
                .knowing(links);
    }

    private static Map<String, LinkFacts> link(List<String> words) {
        String link = words.getFirst();
        return Map.of(
                link,
                switch (words.getLast()) {
                    case "dead" -> new LinkFacts(Behind.NO_PAGE, link);
                    case "nobody" -> new LinkFacts(Behind.NO_HOST, link);
                    default -> new LinkFacts(Behind.A_PAGE, words.getLast());
                });
    }

    private static Roster roster() {
        List<Name> names =
                read(FOLDER.resolve("school.txt"))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(GoldenSet::name)
                        .toList();
        return Roster.of("golden", names);
    }

    private static Name name(String line) {
        int kind = line.indexOf(' ');
        int slash = line.indexOf(" / ");
        return new Name(
                line.substring(kind + 1, slash),
                line.substring(slash + 3),
                Name.Kind.valueOf(line.substring(0, kind).toUpperCase(Locale.ROOT)));
    }

    static String line(Submission submission, Finding finding) {
        return severity(finding.severity())
                + " "
                + finding.check()
                + " "
                + read(submission, finding.place());
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case BLOCKS -> "blocks";
            case NEEDS_A_DECISION -> "decides";
            case ADVISES -> "advises";
        };
    }

    private static String read(Submission submission, Place place) {
        return switch (place) {
            case Place.Whole() -> "whole";
            case Place.InText(int from, int to) -> submission.text().substring(from, to);
            case Place.OnPicture(int at) -> "#" + (at + 1);
            case Place.InWriting(int at, int from, int to) ->
                    submission.pictures().get(at).facts().writing().substring(from, to);
            case Place.InAltText(int at, int from, int to) ->
                    submission.pictures().get(at).altText().substring(from, to);
            case Place.InFileName(int at, int from, int to) ->
                    submission.pictures().get(at).fileName().substring(from, to);
            case Place.InCredit(int at, int from, int to) ->
                    submission.pictures().get(at).source().credit().substring(from, to);
        };
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    private static String unescaped(String line) {
        return UNSEEN.matcher(line)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
