package org.verger.gate.names;

import org.verger.gate.Finding.Edit;
import org.verger.gate.links.LinkFinder;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.List;

/// Whether a name can be taken out at one press, and how: a tag goes with its sign, a name within a
/// longer word leaves the rest, and one within a link or an address is nobody's to mend but the
/// writer's.
final class NameMends {
    private NameMends() {}

    static List<Edit> of(Typed typed, Mention mention, String instead) {
        var at = new Stretch(mention.from(), mention.to());
        if (typed.kind() == Typed.Kind.FILE_NAME) return typed.edits(at, instead);
        if (isOfAnAddress(typed, at)) return List.of();
        if (mention.partOfAWord()) return typed.edits(at, "");
        return typed.edits(withItsSign(typed, at), instead);
    }

    private static boolean isOfAnAddress(Typed typed, Stretch at) {
        String words = typed.words();
        boolean mailbox = at.to() < words.length() && words.charAt(at.to()) == '@';
        return mailbox
                || (LinkFinder.mayMind(typed)
                        && LinkFinder.stretches(words).stream().anyMatch(at::overlaps));
    }

    private static Stretch withItsSign(Typed typed, Stretch at) {
        boolean signed = at.from() > 0 && "#@".indexOf(typed.words().charAt(at.from() - 1)) >= 0;
        return signed ? new Stretch(at.from() - 1, at.to()) : at;
    }
}
