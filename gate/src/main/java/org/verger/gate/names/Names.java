package org.verger.gate.names;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Name.Kind;
import org.verger.gate.Severity;
import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Typed;

import java.util.stream.Stream;

/// PRN-6 and OFF-7: the school's people are named with permission, and a child who is shown is not
/// named.
public final class Names {
    private final Facts facts;
    private final Permitted permitted;

    /// Whether it is worth looking.
    public static boolean mayMind(Facts facts) {
        NameIndex index = facts.known().roster().index();
        return facts.anyIs(typed -> NameFinder.mayStandIn(typed, index));
    }

    private Names(Facts facts) {
        this.facts = facts;
        this.permitted = Permitted.of(facts.known().permitted());
    }

    public static Stream<Finding> areWrittenWithPermissionAndNeverOfAChildShown(Facts facts) {
        var names = new Names(facts);
        return facts.texts().stream().flatMap(names::in);
    }

    private Stream<Finding> in(Typed typed) {
        return NameFinder.in(typed, facts.known().roster().index(), facts.known().school().name())
                .stream()
                .filter(mention -> isOfAChildShown(mention) || !isPermitted(typed, mention))
                .map(mention -> finding(typed, mention));
    }

    private boolean isPermitted(Typed typed, Mention mention) {
        return permitted.settles(typed.words().substring(mention.from(), mention.to()));
    }

    private boolean isOfAChildShown(Mention mention) {
        return mention.kind() == Kind.PUPIL && facts.showsPeople();
    }

    private Finding finding(Typed typed, Mention mention) {
        var words = new NameWords(mention, typed.kind(), isOfAChildShown(mention));
        return new Finding(
                isOfAChildShown(mention) ? Clause.OFF_7 : Clause.PRN_6,
                check(typed.kind()),
                severity(mention),
                typed.place(mention.from(), mention.to()),
                words.why(),
                words.mend(),
                NameMends.of(typed, mention, words.instead()));
    }

    private static Check check(Typed.Kind kind) {
        return switch (kind) {
            case CAPTION -> Check.NAME_IN_TEXT;
            case ALT_TEXT -> Check.NAME_IN_ALT_TEXT;
            case FILE_NAME -> Check.NAME_IN_FILE_NAME;
            case WRITING -> Check.NAME_IN_PICTURE;
        };
    }

    private Severity severity(Mention mention) {
        if (mention.likelihood() == Likelihood.DOUBTFUL) return Severity.ADVISES;
        return switch (mention.kind()) {
            case PUPIL ->
                    facts.showsTaggedChildren() && !mention.isGivenNameOnly()
                            ? Severity.BLOCKS
                            : Severity.NEEDS_A_DECISION;
            case CARER, STAFF ->
                    mention.isGivenNameOnly() ? Severity.ADVISES : Severity.NEEDS_A_DECISION;
        };
    }
}
