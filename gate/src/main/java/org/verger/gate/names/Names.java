package org.verger.gate.names;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Name;
import org.verger.gate.Name.Kind;
import org.verger.gate.Severity;
import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// PRN-6 and OFF-7: the school's people are named with permission, and a child who is shown is not
/// named.
public final class Names {
    private final Facts facts;
    private static final NameIndex NOBODY = NameIndex.of(List.of());

    private final Permitted permitted;
    private final NameIndex shown;

    private Names(Facts facts, NameIndex shown) {
        this.facts = facts;
        this.permitted = Permitted.of(facts.known().permitted());
        this.shown = shown;
    }

    public static List<Finding> areWrittenWithPermissionAndNeverOfAChildShown(Facts facts) {
        NameIndex index = facts.known().roster().index();
        NameIndex shown = index(facts.known().children().shown());
        String school = facts.known().school().name();
        List<Finding> found = List.of();
        for (int at = 0; at < facts.texts().size(); at++) {
            Typed typed = facts.texts().get(at);
            List<Mention> mentions = NameFinder.in(typed, index, school);
            if (shown != NOBODY)
                mentions = withThoseShown(mentions, NameFinder.in(typed, shown, school));
            if (mentions.isEmpty()) continue;
            if (found.isEmpty()) found = new ArrayList<>();
            new Names(facts, shown).judge(typed, mentions, found);
        }
        return found;
    }

    private static NameIndex index(Set<Name> tagged) {
        return tagged.isEmpty()
                ? NOBODY
                : NameIndex.of(tagged.stream().flatMap(Names::asCalled).toList());
    }

    /// Beside a picture of Will, William is him too.
    private static Stream<Name> asCalled(Name name) {
        return Stream.concat(
                Stream.of(name),
                PetForms.namesOf(Reading.of(name.given()).words()).stream()
                        .map(whole -> new Name(whole, name.family(), name.kind())));
    }

    /// Whoever is shown may have left since, and stands on no roster any more. Of two that overlap
    /// the longer is meant, and else the roster's.
    private static List<Mention> withThoseShown(List<Mention> ours, List<Mention> shown) {
        List<Mention> more =
                shown.stream()
                        .filter(one -> ours.stream().noneMatch(other -> isWithin(one, other)))
                        .toList();
        if (more.isEmpty()) return ours;
        return Stream.concat(
                        ours.stream().filter(one -> more.stream().noneMatch(one::overlaps)),
                        more.stream())
                .sorted(Comparator.comparingInt(Mention::from))
                .toList();
    }

    private static boolean isWithin(Mention one, Mention other) {
        return one.overlaps(other) && one.to() - one.from() <= other.to() - other.from();
    }

    private void judge(Typed typed, List<Mention> mentions, List<Finding> found) {
        for (Mention mention : mentions)
            if (isOfAChildShown(mention) || !isPermitted(typed, mention))
                found.add(finding(typed, mention));
    }

    private boolean isPermitted(Typed typed, Mention mention) {
        return !permitted.isNobody()
                && permitted.settles(typed.words().substring(mention.from(), mention.to()));
    }

    private boolean isOfAChildShown(Mention mention) {
        return mention.kind() == Kind.PUPIL && facts.showsPeople();
    }

    /// Whether it is what a child who is shown is called (OFF-7).
    private boolean isShown(Typed typed, Mention mention) {
        if (mention.kind() != Kind.PUPIL || !facts.showsTaggedChildren()) return false;
        String written = typed.words().substring(mention.from(), mention.to());
        return !shown.spelled(String.join("", Reading.of(written).words())).isEmpty();
    }

    private Finding finding(Typed typed, Mention mention) {
        Severity severity = severity(typed, mention);
        boolean shown = isOfAChildShown(mention);
        var words = NameWords.of(mention, typed.kind(), shown, severity == Severity.BLOCKS);
        return new Finding(
                shown ? Clause.OFF_7 : Clause.PRN_6,
                check(typed.kind()),
                severity,
                typed.place(mention.from(), mention.to()),
                words.why(),
                words.mend(),
                NameMends.of(typed, mention, words.instead(mention, typed.kind())));
    }

    private static Check check(Typed.Kind kind) {
        return switch (kind) {
            case CAPTION -> Check.NAME_IN_TEXT;
            case ALT_TEXT -> Check.NAME_IN_ALT_TEXT;
            case FILE_NAME -> Check.NAME_IN_FILE_NAME;
            case CREDIT -> Check.NAME_IN_CREDIT;
            case WRITING -> Check.NAME_IN_PICTURE;
        };
    }

    /// A first name alone may be anybody's, unless a child is shown who has it.
    private Severity severity(Typed typed, Mention mention) {
        boolean isShown = isShown(typed, mention);
        if (mention.likelihood() == Likelihood.DOUBTFUL)
            return isShown ? Severity.NEEDS_A_DECISION : Severity.ADVISES;
        return switch (mention.kind()) {
            case PUPIL ->
                    facts.showsTaggedChildren() && (isShown || !mention.isGivenNameOnly())
                            ? Severity.BLOCKS
                            : Severity.NEEDS_A_DECISION;
            case CARER, STAFF ->
                    mention.isGivenNameOnly() ? Severity.ADVISES : Severity.NEEDS_A_DECISION;
        };
    }
}
