package org.verger.consent;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.toSet;

import org.verger.consent.Voice.Word;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The part of a form in which each use that is asked about is answered: one field a use, and in it
/// the name of a [Word]. One field more says, for every yes, whether the name may be said where no
/// picture shows the child.
public final class UseForm {
    /// The field about the name.
    public static final String NAME = "name-said";

    private static final String YES = "YES";
    private static final String NO = "NO";

    private UseForm() {}

    /// The name of a use's field.
    public static String field(Purpose purpose) {
        return "use-" + purpose.name();
    }

    /// What can be answered about the name.
    ///
    /// @param no in words
    /// @param yes in words
    public static List<Option> aboutTheName(String no, String yes) {
        return List.of(new Option(NO, no), new Option(YES, yes));
    }

    /// A form that shows these answers. Where the name goes with some of them only, nothing stands
    /// about it: one answer cannot say that.
    public static Filled of(Map<Purpose, Word> said) {
        var fields = new HashMap<String, String>();
        said.forEach((purpose, word) -> fields.put(field(purpose), offered(word)));
        var yes = said.values().stream().filter(word -> word != Word.NO).collect(toSet());
        if (yes.size() == 1) fields.put(NAME, yes.contains(Word.NAMED) ? YES : NO);
        return Filled.with(fields);
    }

    private static String offered(Word word) {
        return (word == Word.NO ? Word.NO : Word.SHOWN).name();
    }

    /// Every use that was answered. What was answered about the name goes for each yes; nothing
    /// about it gives no name.
    public static Map<Purpose, Word> said(Form form) {
        boolean named = aboutTheName(form).equals(YES);
        var said = new EnumMap<Purpose, Word>(Purpose.class);
        for (var purpose : Purpose.asked())
            Word.read(form.text(field(purpose)).orEmpty())
                    .filter(Word.offered()::contains)
                    .map(word -> word == Word.SHOWN && named ? Word.NAMED : word)
                    .ifPresent(word -> said.put(purpose, word));
        return said;
    }

    private static String aboutTheName(Form form) {
        return form.text(NAME).orEmpty();
    }

    /// Whether every use was answered and, where one of them is a yes, what is asked about the
    /// name.
    public static boolean isWhole(Form form) {
        var said = said(form);
        return said.keySet().containsAll(Purpose.asked()) && !leavesTheNameOpen(form, said);
    }

    private static boolean leavesTheNameOpen(Form form, Map<Purpose, Word> said) {
        boolean saysYes = said.values().stream().anyMatch(word -> word != Word.NO);
        return saysYes && !List.of(YES, NO).contains(aboutTheName(form));
    }

    /// The form as it came, with a word beside each use that was not answered, and beside the name
    /// where a yes leaves it open.
    ///
    /// @param use key of the words beside a use, which are told it
    /// @param name the words beside the name
    public static Filled missing(Form form, String use, String name) {
        var said = said(form);
        var told = form.filled();
        for (var purpose : Purpose.asked())
            if (!said.containsKey(purpose))
                told = told.wrong(field(purpose), words(use, purpose.title()));
        return leavesTheNameOpen(form, said) ? told.wrong(NAME, name) : told;
    }
}
