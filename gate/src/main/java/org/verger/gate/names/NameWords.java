package org.verger.gate.names;

import org.verger.gate.Name.Kind;
import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Typed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the writer is told about a name. Most findings are names, and there are few things to say
/// of them: each is put into words once.
///
/// @param opening what may be written instead where a sentence begins, and elsewhere `goingOn`
record NameWords(String why, String mend, String opening, String goingOn) {
    private static final Map<Said, NameWords> PUT_INTO_WORDS = new ConcurrentHashMap<>();

    /// All that matters for the words.
    ///
    /// @param sure it is nothing but a name, and a whole one
    private record Said(
            Kind kind, boolean sure, boolean inAPicture, boolean ofAChildShown, boolean blocks) {

        NameWords inWords() {
            String noun =
                    switch (kind) {
                        case PUPIL -> "pupil";
                        case CARER -> "parent";
                        case STAFF -> "member of staff";
                    };
            return new NameWords(why(), mend("a " + noun), "A " + noun, "a " + noun);
        }

        private String why() {
            String it = inAPicture ? "What can be read in the picture" : "This";
            String is = sure ? " is the name of " : " may be the name of ";
            String what = it + is + whose() + ".";
            return ofAChildShown
                    ? what + " Pictures of children go out without the names of pupils."
                    : what + " The school's people are named only with the Principal's permission.";
        }

        private String whose() {
            return switch (kind) {
                case PUPIL -> "a pupil";
                case CARER -> "a parent or carer";
                case STAFF -> "a member of staff";
            };
        }

        private String mend(String noun) {
            if (inAPicture) return "Choose a picture without the name, or cover it up in this one.";
            String plain = "Write “" + noun + "” instead";
            if (blocks) return plain + ", or leave the name out.";
            if (!sure) return plain + ", unless it is not somebody at the school.";
            return ofAChildShown
                    ? plain + ", or leave the name out."
                    : plain + ", or make sure that permission has been given.";
        }
    }

    static NameWords of(Mention mention, Typed.Kind where, boolean ofAChildShown, boolean blocks) {
        boolean sure = mention.likelihood() == Likelihood.LIKELY && !mention.isGivenNameOnly();
        boolean inAPicture = where == Typed.Kind.WRITING;
        var said = new Said(mention.kind(), sure, inAPicture, ofAChildShown, blocks);
        return PUT_INTO_WORDS.computeIfAbsent(said, Said::inWords);
    }

    String instead(Mention mention, Typed.Kind where) {
        if (where == Typed.Kind.FILE_NAME) return "picture";
        return mention.opens() ? opening : goingOn;
    }
}
