package org.verger.gate.names;

import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Typed;

/// What the writer is told about a name.
record NameWords(Mention mention, Typed.Kind where, boolean ofAChildShown, boolean blocks) {

    String why() {
        String what = is() + whose() + ".";
        return ofAChildShown
                ? what + " Pictures of children go out without the names of pupils."
                : what + " The school's people are named only with the Principal's permission.";
    }

    String mend() {
        if (where == Typed.Kind.WRITING)
            return "Choose a picture without the name, or cover it up in this one.";
        String plain = "Write “" + noun() + "” instead";
        if (blocks) return plain + ", or leave the name out.";
        if (mention.likelihood() == Likelihood.DOUBTFUL || mention.isGivenNameOnly())
            return plain + ", unless it is not somebody at the school.";
        return ofAChildShown
                ? plain + ", or leave the name out."
                : plain + ", or make sure that permission has been given.";
    }

    String instead() {
        if (where == Typed.Kind.FILE_NAME) return "picture";
        String noun = noun();
        return mention.opens() ? Character.toUpperCase(noun.charAt(0)) + noun.substring(1) : noun;
    }

    private String is() {
        boolean sure = mention.likelihood() == Likelihood.LIKELY && !mention.isGivenNameOnly();
        String it = where == Typed.Kind.WRITING ? "What can be read in the picture" : "This";
        return it + (sure ? " is the name of " : " may be the name of ");
    }

    private String whose() {
        return switch (mention.kind()) {
            case PUPIL -> "a pupil";
            case CARER -> "a parent or carer";
            case STAFF -> "a member of staff";
        };
    }

    private String noun() {
        return switch (mention.kind()) {
            case PUPIL -> "a pupil";
            case CARER -> "a parent";
            case STAFF -> "a member of staff";
        };
    }
}
