package org.verger.gate;

import org.verger.gate.Mention.Likelihood;
import org.verger.gate.Name.Kind;

/// What the writer is told about a name.
final class NameWords {
    private NameWords() {}

    static String why(Mention mention, boolean ofAChildShown) {
        String what = is(mention) + whose(mention.kind()) + ".";
        return ofAChildShown
                ? what + " Pictures of children go out without the names of pupils."
                : what + " The school's people are named only with the Principal's permission.";
    }

    static String mend(Mention mention, boolean ofAChildShown) {
        String plain = "Write “" + noun(mention.kind()) + "” instead";
        if (mention.likelihood() == Likelihood.DOUBTFUL || mention.isGivenNameOnly())
            return plain + ", unless it is not somebody at the school.";
        return ofAChildShown
                ? plain + ", or leave the name out."
                : plain + ", or make sure that permission has been given.";
    }

    static String instead(Mention mention) {
        String noun = noun(mention.kind());
        return mention.opens() ? Character.toUpperCase(noun.charAt(0)) + noun.substring(1) : noun;
    }

    private static String is(Mention mention) {
        boolean sure = mention.likelihood() == Likelihood.LIKELY && !mention.isGivenNameOnly();
        return sure ? "This is the name of " : "This may be the name of ";
    }

    private static String whose(Kind kind) {
        return switch (kind) {
            case PUPIL -> "a pupil";
            case CARER -> "a parent or carer";
            case STAFF -> "a member of staff";
        };
    }

    private static String noun(Kind kind) {
        return switch (kind) {
            case PUPIL -> "a pupil";
            case CARER -> "a parent";
            case STAFF -> "a member of staff";
        };
    }
}
